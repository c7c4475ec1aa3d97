package org.tenantaccess.domain.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * RFC 9396: {@code [{"type": "project", "identifier": "alpha", "actions": […]}, {"type": "global", "actions": […]}]}; no
 * identifier is the whole type. Remarks are objects of type {@code only} and {@code overage}.
 */
final class AuthorizationDetailsFormat {

    private AuthorizationDetailsFormat() {}

    static Object print(GrantTable grants, Remarks remarks) {
        List<Object> details = new ArrayList<>();
        grants.forEach((type, id, permissions) -> details.add(detail(type, id, permissions)));
        if (!grants.global().isEmpty()) {
            details.add(detail("global", GrantTable.EVERY, grants.global()));
        }
        if (!remarks.only().isEmpty()) {
            details.add(Map.of("type", "only", "locations", remarks.only()));
        }
        remarks.overage().ifPresent(endpoint -> details.add(Map.of("type", "overage", "locations", List.of(endpoint))));
        return details;
    }

    private static Map<String, Object> detail(String type, String id, List<String> actions) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("type", type);
        if (!id.equals(GrantTable.EVERY)) {
            detail.put("identifier", id);
        }
        detail.put("actions", actions);
        return detail;
    }
}
