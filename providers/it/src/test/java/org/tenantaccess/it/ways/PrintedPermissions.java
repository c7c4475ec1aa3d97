package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The formats of the permission claim, as relying services read them: texts {@code permission:type:id}. */
enum PrintedPermissions {
    NESTED("nested") {
        @Override
        Set<String> read(JsonNode claim) {
            Set<String> grants = new TreeSet<>(texts(claim.path("global")));
            claim.path("resources").properties().forEach(type -> type.getValue()
                    .properties()
                    .forEach(id -> add(id.getValue(), type.getKey() + ":" + id.getKey(), grants)));
            return grants;
        }
    },
    FLAT("flat") {
        @Override
        Set<String> read(JsonNode claim) {
            Set<String> grants = new TreeSet<>(texts(claim));
            grants.removeIf(text -> text.startsWith("only:") || text.startsWith("overage:"));
            return grants;
        }
    },
    GROUPED("grouped") {
        @Override
        Set<String> read(JsonNode claim) {
            Set<String> grants = new TreeSet<>(texts(claim.path("global")));
            claim.path("grants").forEach(grant -> texts(grant.path("resources"))
                    .forEach(resource -> add(grant.path("permissions"), resource, grants)));
            return grants;
        }
    },
    AUTHORIZATION_DETAILS("authorization-details") {
        @Override
        Set<String> read(JsonNode claim) {
            Set<String> grants = new TreeSet<>();
            claim.forEach(detail -> {
                String type = detail.path("type").asText();
                if (type.equals("overage") || type.equals("only")) {
                    return;
                }
                if (type.equals("global")) {
                    grants.addAll(texts(detail.path("actions")));
                } else {
                    add(
                            detail.path("actions"),
                            type + ":" + detail.path("identifier").asText("*"),
                            grants);
                }
            });
            return grants;
        }
    },
    RPT("rpt") {
        /** This format names no type; in the demo no two resources have the same id. */
        @Override
        Set<String> read(JsonNode claim) {
            Set<String> grants = new TreeSet<>();
            claim.path("permissions").forEach(permission -> {
                String id = permission.path("rsid").asText();
                if (id.isEmpty()) {
                    grants.addAll(texts(permission.path("scopes")));
                } else {
                    add(permission.path("scopes"), typed(id), grants);
                }
            });
            return grants;
        }

        private String typed(String id) {
            return id.contains(":") ? id : (Set.of("handbook", "minutes").contains(id) ? "document:" : "project:") + id;
        }
    };

    private final String setting;

    PrintedPermissions(String setting) {
        this.setting = setting;
    }

    /** The mapper's setting, and the client id of the application with this format. */
    String setting() {
        return setting;
    }

    /** What a claim in this format grants. */
    abstract Set<String> read(JsonNode claim);

    private static void add(JsonNode permissions, String resource, Set<String> grants) {
        texts(permissions).forEach(permission -> grants.add(permission + ":" + resource));
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
