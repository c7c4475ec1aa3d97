package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenantaccess.it.actor.Admin;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code permissions}: the catalogue. */
class PermissionsIT {

    private final Admin admin = TestRealm.demo().admin();

    @Test
    @Tag("smoke")
    void tellsTheWholeCatalogue() {
        JsonNode permissions = list("");

        assertThat(permissions).hasSize(19);
        assertThat(withScope(permissions, "GLOBAL")).isEqualTo(11);
        assertThat(withScope(permissions, "GLOBAL_OR_RESOURCE")).isEqualTo(8);
        assertThat(permissions).allSatisfy(permission -> {
            assertThat(permission.path("name").asText()).isNotBlank();
            assertThat(permission.path("description").asText()).isNotBlank();
        });
    }

    @Test
    void R8_tellsWhatAPermissionIncludes() {
        assertThat(permission("manage-model-permissions").path("includes")).isEqualTo(Json.of("['list-all-users']"));
        assertThat(permission("manage-owned-resource-access-right").path("includes"))
                .isEqualTo(Json.of("['list-all-users']"));
        assertThat(permission("read-resources").path("includes")).isEqualTo(Json.of("[]"));
    }

    @Test
    void R9_tellsWhatAPermissionRequires() {
        assertThat(permission("administer-resources").path("requires"))
                .isEqualTo(Json.of("['edit-resource-properties','edit-resources']"));
        assertThat(permission("edit-resources").path("requires")).isEqualTo(Json.of("[]"));
    }

    @Test
    void searchesAndPages() {
        assertThat(list("?search=MANAGE")).hasSize(5);
        assertThat(list("?search=nothing-like-this")).isEmpty();
        assertThat(list("?first=17")).hasSize(2);
        assertThat(list("?first=3&max=1").path(0)).isEqualTo(list("").path(3));
        assertThat(list("?first=19")).isEmpty();
    }

    private JsonNode list(String query) {
        return admin.get("tenant-access/permissions" + query).expect(200).body();
    }

    private JsonNode permission(String key) {
        return StreamSupport.stream(list("").spliterator(), false)
                .filter(permission -> permission.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static long withScope(JsonNode permissions, String scope) {
        return StreamSupport.stream(permissions.spliterator(), false)
                .filter(permission -> permission.path("scope").asText().equals(scope))
                .count();
    }
}
