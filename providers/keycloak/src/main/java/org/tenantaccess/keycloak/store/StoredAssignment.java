package org.tenantaccess.keycloak.store;

import org.tenantaccess.domain.access.Assignment;

/** An assignment and the id of its row. */
public record StoredAssignment(String id, Assignment assignment) {}
