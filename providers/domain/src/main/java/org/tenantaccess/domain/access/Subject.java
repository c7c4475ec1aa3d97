package org.tenantaccess.domain.access;

/**
 * Who holds a role. A service account is the user of its client.
 *
 * @param id the user's or group's id in Keycloak
 */
public record Subject(Kind kind, String id) {

    /** A single person or service account, or all members of a group and of its subgroups (R23). */
    public enum Kind {
        USER("user"),
        GROUP("group");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for it in the API. */
        public String label() {
            return label;
        }
    }

    public static Subject user(String id) {
        return new Subject(Kind.USER, id);
    }

    public static Subject group(String id) {
        return new Subject(Kind.GROUP, id);
    }
}
