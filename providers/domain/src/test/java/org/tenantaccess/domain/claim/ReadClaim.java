package org.tenantaccess.domain.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tenantaccess.domain.access.ResourceRef;

/** The permission claim as a relying service reads it: by type and id, else by type, else nothing. */
record ReadClaim(Set<String> global, Map<String, Map<String, SortedSet<String>>> resources) {

    ReadClaim() {
        this(new TreeSet<>(), new TreeMap<>());
    }

    static ReadClaim nested(Optional<Object> claim) {
        ReadClaim read = new ReadClaim();
        claim.ifPresent(value -> {
            texts(((Map<?, ?>) value).get("global")).forEach(read.global::add);
            object(((Map<?, ?>) value).get("resources"))
                    .forEach((type, byId) -> object(byId).forEach((id, permissions) -> texts(permissions)
                            .forEach(permission -> read.add(type.toString(), id.toString(), permission))));
        });
        return read;
    }

    static ReadClaim flat(Optional<Object> claim) {
        ReadClaim read = new ReadClaim();
        claim.ifPresent(value -> texts(value).forEach(line -> {
            String[] parts = line.split(":", 3);
            if (parts.length == 1) {
                read.global.add(line);
            } else {
                read.add(parts[1], parts[2], parts[0]);
            }
        }));
        return read;
    }

    static ReadClaim grouped(Optional<Object> claim) {
        ReadClaim read = new ReadClaim();
        claim.map(Map.class::cast).ifPresent(value -> {
            texts(value.get("global")).forEach(read.global::add);
            list(value.get("grants")).forEach(grant -> texts(object(grant).get("resources"))
                    .forEach(resource -> texts(object(grant).get("permissions"))
                            .forEach(permission -> read.addTo(resource, permission))));
        });
        return read;
    }

    static ReadClaim authorizationDetails(Optional<Object> claim) {
        ReadClaim read = new ReadClaim();
        claim.ifPresent(
                value -> list(value).stream().map(ReadClaim::object).forEach(detail -> texts(detail.get("actions"))
                        .forEach(action -> {
                            if (detail.get("type").equals("global")) {
                                read.global.add(action);
                            } else {
                                String type = (String) detail.get("type");
                                read.add(
                                        type,
                                        detail.containsKey("identifier") ? (String) detail.get("identifier") : "*",
                                        action);
                            }
                        })));
        return read;
    }

    private void addTo(String resource, String permission) {
        String[] parts = resource.split(":", 2);
        add(parts[0], parts[1], permission);
    }

    Set<String> on(ResourceRef resource) {
        Map<String, SortedSet<String>> byId = resources.getOrDefault(resource.type(), Map.of());
        return byId.containsKey(resource.id()) ? byId.get(resource.id()) : byId.getOrDefault("*", new TreeSet<>());
    }

    private void add(String type, String id, String permission) {
        resources
                .computeIfAbsent(type, t -> new TreeMap<>())
                .computeIfAbsent(id, i -> new TreeSet<>())
                .add(permission);
    }

    private static Map<?, ?> object(Object value) {
        return value == null ? Map.of() : (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static List<String> texts(Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }
}
