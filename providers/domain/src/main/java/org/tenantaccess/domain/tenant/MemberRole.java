package org.tenantaccess.domain.tenant;

/**
 * A role that a person holds at the member center.
 *
 * @param name name of the realm role, e.g. {@code creator}
 */
public record MemberRole(String name) implements Comparable<MemberRole> {

    public MemberRole {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a member role needs a name");
        }
    }

    @Override
    public int compareTo(MemberRole other) {
        return name.compareTo(other.name);
    }
}
