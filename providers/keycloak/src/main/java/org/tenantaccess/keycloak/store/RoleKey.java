package org.tenantaccess.keycloak.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.tenantaccess.domain.access.DisplayName;

/** The key of a custom role: a slug of its first name. */
final class RoleKey {

    private static final int MAX = 56;

    /** Paths of the API where keys stand otherwise: a role with such a key could not be addressed. */
    private static final Set<String> RESERVED = Set.of("count");

    private RoleKey() {}

    /** A key that is not taken; of names without a Latin letter or digit, {@code role} remains. */
    static String of(DisplayName name, Set<String> taken) {
        String slug = slug(name.value());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? slug : slug + "-" + n)
                .filter(key -> !taken.contains(key) && !RESERVED.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = ascii.substring(0, Math.min(MAX, ascii.length())).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "role" : slug;
    }
}
