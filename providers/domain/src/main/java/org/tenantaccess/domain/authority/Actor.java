package org.tenantaccess.domain.authority;

import java.util.Set;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Subject;

/** Who wants something. */
public sealed interface Actor {

    /** One of Keycloak's administrators, with the rights that Keycloak gives (R35). */
    record Administrator(Set<Right> rights) implements Actor {

        public Administrator {
            rights = Set.copyOf(rights);
        }
    }

    /**
     * A person or service account, with what it effectively holds.
     *
     * @param subjects the user itself, its groups and their parents: whatever is granted to one of these reaches it
     */
    record Holder(Subject user, Set<Subject> subjects, EffectiveAccess access) implements Actor {

        public Holder {
            subjects = Set.copyOf(subjects);
        }
    }

    /** Rights of an administrator. */
    enum Right {
        /** {@code view-realm} or {@code view-users}. */
        READ_DEFINITIONS,
        /** {@code view-users}. */
        READ_HOLDINGS,
        /** {@code view-events}. */
        READ_EVENTS,
        /** {@code manage-users}. */
        ASSIGN,
        /** {@code manage-realm}. */
        DEFINE
    }
}
