package org.tenantaccess.keycloak.store;

import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;

/**
 * Which resources a list shows; null filters nothing.
 *
 * @param search part of the name or id, without regard to case
 */
public record ResourceFilter(
        @Nullable String type,
        @Nullable DisplayName category,
        @Nullable String search) {}
