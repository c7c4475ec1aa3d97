package org.tenantaccess.keycloak.store;

import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;

/** Which assignments a list shows; null filters nothing. */
public record AssignmentFilter(
        @Nullable Subject subject,
        @Nullable String role,
        @Nullable ScopeKind scope,
        @Nullable ResourceRef resource) {}
