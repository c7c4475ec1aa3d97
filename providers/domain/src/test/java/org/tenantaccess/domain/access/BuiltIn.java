package org.tenantaccess.domain.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The built-in catalogue, as the shipped JSON says it. */
public final class BuiltIn {

    public static final Catalogue CATALOGUE = Catalogue.from(json());

    private BuiltIn() {}

    /** A copy that may be changed. */
    public static Map<String, Object> json() {
        try (InputStream json = Catalogue.class.getResourceAsStream(Catalogue.BUILT_IN)) {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the realm's switch on that lets custom roles be assigned at GLOBAL scope (R18). */
    public static Catalogue withGlobalCustomRoles() {
        Map<String, Object> json = json();
        json.put("customRoles", Map.of("assignableScopes", List.of("GLOBAL", "CUSTOM"), "worksOn", List.of("project")));
        return Catalogue.from(json);
    }

    public static Role role(String key) {
        return CATALOGUE.predefinedRole(key).orElseThrow();
    }

    public static Permission permission(String key) {
        return CATALOGUE.permission(key);
    }

    public static Role customRole(String name, String... permissions) {
        return CATALOGUE.customRole(name, new DisplayName(name), "", List.of(permissions));
    }

    /** Written as in claims: {@code project:alpha}. */
    public static ResourceRef resource(String written) {
        int colon = written.indexOf(':');
        return CATALOGUE.resource(written.substring(0, colon), written.substring(colon + 1));
    }
}
