package org.tenantaccess.domain.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code {"global": […], "grants": [{"permissions": […], "resources": ["project:alpha", …]}]}}: equal sets share a grant. */
final class GroupedFormat {

    private GroupedFormat() {}

    static Object print(GrantTable grants, Remarks remarks) {
        Map<String, Grant> bySet = new TreeMap<>();
        grants.forEach((type, id, permissions) -> bySet.computeIfAbsent(
                        String.join(" ", permissions), set -> new Grant(permissions, new ArrayList<>()))
                .resources()
                .add(type + ":" + id));
        Map<String, Object> claim = new LinkedHashMap<>();
        if (!grants.global().isEmpty()) {
            claim.put("global", grants.global());
        }
        if (!bySet.isEmpty()) {
            claim.put("grants", bySet.values().stream().map(Grant::print).toList());
        }
        remarks.addTo(claim);
        return claim;
    }

    private record Grant(List<String> permissions, List<String> resources) {
        Map<String, Object> print() {
            Map<String, Object> grant = new LinkedHashMap<>();
            grant.put("permissions", permissions);
            grant.put("resources", resources.stream().sorted().toList());
            return grant;
        }
    }
}
