package org.tenantaccess.domain.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code {"global": […], "resources": {"project": {"*": […], "alpha": […]}}}}; empty members are left out. */
final class NestedFormat {

    private NestedFormat() {}

    static Optional<Object> print(GrantTable grants) {
        Map<String, Object> claim = new LinkedHashMap<>();
        if (!grants.global().isEmpty()) {
            claim.put("global", grants.global());
        }
        if (!grants.resources().isEmpty()) {
            claim.put("resources", grants.resources());
        }
        return Optional.<Object>of(claim).filter(value -> !grants.isEmpty());
    }
}
