package org.tenantaccess.keycloak.store;

import org.tenantaccess.domain.access.Subject;

/** The kind of a subject as one letter. */
final class SubjectColumn {

    private static final String USER = "U";
    private static final String GROUP = "G";

    private SubjectColumn() {}

    static String write(Subject.Kind kind) {
        return switch (kind) {
            case USER -> USER;
            case GROUP -> GROUP;
        };
    }

    static Subject read(String kind, String id) {
        return kind.equals(GROUP) ? Subject.group(id) : Subject.user(id);
    }
}
