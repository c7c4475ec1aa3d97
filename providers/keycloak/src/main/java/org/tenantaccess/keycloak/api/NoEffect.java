package org.tenantaccess.keycloak.api;

import java.util.List;
import java.util.Set;
import org.tenantaccess.domain.access.Permission;

/** Why something that is held has no effect, in the caller's language. */
final class NoEffect {

    private NoEffect() {}

    /** Companions that are missing (R9), or none where the role has no function on the type of resource (R13). */
    static String message(Set<Permission> needs, Language language) {
        if (needs.isEmpty()) {
            return language.message("tenantAccessExplain.noFunction", List.of());
        }
        String missing = String.join(", ", needs.stream().map(Permission::key).toList());
        return language.message("tenantAccessExplain.needs", List.of(missing));
    }
}
