package org.tenantaccess.keycloak.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** First and last name in one line. */
public final class FullName {

    private FullName() {}

    /** Null where there is neither. */
    public static @Nullable String of(@Nullable String first, @Nullable String last) {
        String name = Stream.of(first, last)
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
