package org.tenantaccess.domain.access;

/**
 * A kind of resource that the catalogue knows.
 *
 * @param key name in claims and in the API, e.g. {@code project}
 */
public record ResourceType(String key, String name) {}
