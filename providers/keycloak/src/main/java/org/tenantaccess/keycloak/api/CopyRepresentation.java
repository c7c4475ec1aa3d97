package org.tenantaccess.keycloak.api;

import java.util.List;

/** What a copy changed, or would change, for one target. */
record CopyRepresentation(
        SubjectPart target, List<AssignmentRepresentation> added, List<AssignmentRepresentation> removed) {}
