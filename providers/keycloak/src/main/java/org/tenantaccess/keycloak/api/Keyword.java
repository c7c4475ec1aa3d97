package org.tenantaccess.keycloak.api;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;

/** A search for a part of a text, without regard to case, in a list that is small enough to be in memory. */
record Keyword(@Nullable String search) {

    Keyword {
        search = Parameters.text("search", search);
    }

    <T> Stream<T> filter(Stream<T> all, Function<T, String> text) {
        return all.filter(element -> matches(text.apply(element)));
    }

    private boolean matches(String text) {
        return search == null || DisplayName.keyOf(text).contains(DisplayName.keyOf(search));
    }
}
