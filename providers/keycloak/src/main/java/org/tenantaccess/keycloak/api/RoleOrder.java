package org.tenantaccess.keycloak.api;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.keycloak.input.Words;

/** Orders of the role list: {@code name}, {@code key} or {@code predefined} (those first); a minus sign turns it round. */
enum RoleOrder {
    PREDEFINED,
    NAME,
    KEY;

    static Comparator<RoleRepresentation> of(@Nullable String sort) {
        if (sort == null) {
            return PREDEFINED.comparator();
        }
        boolean descending = sort.startsWith("-");
        String word = descending ? sort.substring(1) : sort;
        Comparator<RoleRepresentation> order =
                Words.oneOf("sort", values(), RoleOrder::word, word).comparator();
        return descending ? order.reversed() : order;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Comparator<RoleRepresentation> comparator() {
        Comparator<RoleRepresentation> byKey = Comparator.comparing(RoleRepresentation::key);
        Comparator<RoleRepresentation> byName = Comparator.comparing(
                        (RoleRepresentation role) -> DisplayName.keyOf(role.name()))
                .thenComparing(byKey);
        return switch (this) {
            case PREDEFINED ->
                Comparator.comparing((RoleRepresentation role) -> !role.predefined())
                        .thenComparing(byName);
            case NAME -> byName;
            case KEY -> byKey;
        };
    }
}
