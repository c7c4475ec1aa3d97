package org.tenantaccess.keycloak.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.keycloak.store.Page;

/** A search for a part of a text, without regard to case, in a list that is small enough to be in memory. */
record Keyword(@Nullable String search) {

    <T, R> List<R> filter(Stream<T> all, Page page, Function<T, R> represent, Function<T, String> text) {
        return all.filter(element -> matches(text.apply(element)))
                .skip(page.first())
                .limit(page.max())
                .map(represent)
                .toList();
    }

    private boolean matches(String text) {
        return search == null || DisplayName.keyOf(text).contains(DisplayName.keyOf(search));
    }
}
