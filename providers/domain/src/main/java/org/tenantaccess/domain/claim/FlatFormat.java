package org.tenantaccess.domain.claim;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sorted strings, {@code permission} or {@code permission:type:id}. Remarks are strings too, {@code only:type:id} and
 * {@code overage:endpoint}; no permission is named so.
 */
final class FlatFormat {

    private FlatFormat() {}

    static Object print(GrantTable grants, Remarks remarks) {
        SortedSet<String> lines = new TreeSet<>(grants.global());
        grants.forEach((type, id, permissions) ->
                permissions.forEach(permission -> lines.add(permission + ":" + type + ":" + id)));
        remarks.only().forEach(resource -> lines.add("only:" + resource));
        remarks.overage().ifPresent(endpoint -> lines.add("overage:" + endpoint));
        return List.copyOf(lines);
    }
}
