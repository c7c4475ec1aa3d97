package org.tenantaccess.it.relying;

import java.util.Map;

/**
 * An application behind Apache.
 *
 * @param name its host name, without {@code localhost}
 * @param template the configuration, as the documentation shows it
 * @param values what stands for the names in it
 * @param more directives that only this site has
 */
record Site(String name, String template, Map<String, String> values, String more) {}
