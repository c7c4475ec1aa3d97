package org.tenantaccess.keycloak.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.tenantaccess.domain.access.Catalogue;

/** The catalogue that comes with the jar, read once. */
public final class BuiltInCatalogue {

    private static final Catalogue CATALOGUE = read();

    private BuiltInCatalogue() {}

    public static Catalogue get() {
        return CATALOGUE;
    }

    private static Catalogue read() {
        try (InputStream json = Catalogue.class.getResourceAsStream(Catalogue.BUILT_IN)) {
            Objects.requireNonNull(json, Catalogue.BUILT_IN);
            return Catalogue.from(new ObjectMapper().readValue(json, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
