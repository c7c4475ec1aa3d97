package org.tenantaccess.domain.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenantaccess.domain.access.ResourceRef;

/**
 * Keycloak's permission token: {@code {"permissions": [{"rsid": "alpha", "rsname": "Alpha", "scopes": […]}]}}. It knows no
 * types: where two types have a resource of one id, {@code rsid} is {@code type:id}, and the whole of a type is
 * {@code type:*}. Permissions that name no resource are scopes without one.
 */
final class RptFormat {

    private RptFormat() {}

    static Object print(GrantTable grants, Remarks remarks) {
        Set<String> once = new HashSet<>();
        Set<String> ambiguous = new HashSet<>(Set.of(GrantTable.EVERY));
        grants.forEach((type, id, permissions) -> {
            if (!once.add(id)) {
                ambiguous.add(id);
            }
        });
        List<Object> permissions = new ArrayList<>();
        if (!grants.global().isEmpty()) {
            permissions.add(Map.of("scopes", grants.global()));
        }
        grants.forEach((type, id, scopes) -> permissions.add(permission(
                ambiguous.contains(id) || id.contains(":") ? type + ":" + id : id, name(type, id, remarks), scopes)));
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("permissions", permissions);
        remarks.addTo(claim);
        return claim;
    }

    private static String name(String type, String id, Remarks remarks) {
        return id.equals(GrantTable.EVERY)
                ? type + ":" + id
                : remarks.names().getOrDefault(new ResourceRef(type, id), id);
    }

    private static Map<String, Object> permission(String id, String name, List<String> scopes) {
        Map<String, Object> permission = new LinkedHashMap<>();
        permission.put("rsid", id);
        permission.put("rsname", name);
        permission.put("scopes", scopes);
        return permission;
    }
}
