package org.tenantaccess.domain.claim;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code {"global": […], "resources": {"project": {"*": […], "alpha": […]}}}}; empty members are left out. */
final class NestedFormat {

    private NestedFormat() {}

    static Object print(GrantTable grants, Remarks remarks) {
        Map<String, Object> claim = new LinkedHashMap<>();
        if (!grants.global().isEmpty()) {
            claim.put("global", grants.global());
        }
        if (!grants.resources().isEmpty()) {
            claim.put("resources", grants.resources());
        }
        remarks.addTo(claim);
        return claim;
    }
}
