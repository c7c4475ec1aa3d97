package org.tenantaccess.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * Why a permission is effective.
 *
 * @param implied the permission that includes it (R8), or null where the role itself holds it
 */
public record Reason(Holding holding, @Nullable Permission implied) {}
