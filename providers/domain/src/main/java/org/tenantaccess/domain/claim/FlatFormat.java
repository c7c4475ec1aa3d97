package org.tenantaccess.domain.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorted strings, {@code permission} or {@code permission:type:id}. */
final class FlatFormat {

    private FlatFormat() {}

    static Optional<Object> print(GrantTable grants) {
        SortedSet<String> lines = new TreeSet<>(grants.global());
        grants.resources()
                .forEach((type, byId) -> byId.forEach((id, permissions) ->
                        permissions.forEach(permission -> lines.add(permission + ":" + type + ":" + id))));
        return Optional.<Object>of(List.copyOf(lines)).filter(value -> !lines.isEmpty());
    }
}
