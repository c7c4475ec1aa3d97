package org.tenantaccess.keycloak.store;

import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.authority.Reach;

/**
 * Which resources a list shows; null filters nothing.
 *
 * @param reach only these (R32)
 * @param search part of the name or id, without regard to case
 */
public record ResourceFilter(
        Reach reach,
        @Nullable String type,
        @Nullable DisplayName category,
        @Nullable String search) {}
