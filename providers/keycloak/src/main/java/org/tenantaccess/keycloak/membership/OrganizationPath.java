package org.tenantaccess.keycloak.membership;

import java.util.Optional;

/**
 * Path of a group in an organization: {@code organization:apollo/staff/editors}. Keycloak's own path of such a group does
 * not tell the organization; that of a realm's group begins with a slash, so that the two are never mistaken for each other.
 *
 * @param alias the organization's
 * @param within Keycloak's path of the group, which begins with a slash
 */
record OrganizationPath(String alias, String within) {

    private static final String PREFIX = "organization:";

    static boolean isOne(String path) {
        return path.startsWith(PREFIX);
    }

    /** None where the path names no group. */
    static Optional<OrganizationPath> parse(String path) {
        int slash = path.indexOf('/');
        return isOne(path) && slash > 0 && slash < path.length() - 1
                ? Optional.of(
                        new OrganizationPath(decoded(path.substring(PREFIX.length(), slash)), path.substring(slash)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return PREFIX + encoded(alias) + within;
    }

    /** Keycloak allows a slash in an alias, and here it begins the path. */
    private static String encoded(String alias) {
        return alias.replace("%", "%25").replace("/", "%2F");
    }

    private static String decoded(String alias) {
        return alias.replace("%2F", "/").replace("%25", "%");
    }
}
