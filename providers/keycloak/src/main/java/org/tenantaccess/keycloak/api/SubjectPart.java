package org.tenantaccess.keycloak.api;

import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.membership.Subjects;

/**
 * A user or group inside another thing.
 *
 * @param name user name or group path
 */
record SubjectPart(String type, String id, String name) {

    static SubjectPart of(Subject subject, Subjects subjects) {
        return new SubjectPart(subject.kind().label(), subject.id(), subjects.name(subject));
    }
}
