package org.tenantaccess.keycloak.transfer;

import java.util.HashMap;
import java.util.Map;

/** Counts what an import does. */
final class Tally {

    private final Map<String, Integer> added = new HashMap<>();
    private final Map<String, Integer> updated = new HashMap<>();
    private final Map<String, Integer> removed = new HashMap<>();

    void added(String kind, int count) {
        added.merge(kind, count, Integer::sum);
    }

    void updated(String kind) {
        updated.merge(kind, 1, Integer::sum);
    }

    void removed(String kind, int count) {
        removed.merge(kind, count, Integer::sum);
    }

    DocumentImport.Result result() {
        return new DocumentImport.Result(counts(added), counts(updated), counts(removed));
    }

    private static Counts counts(Map<String, Integer> byKind) {
        return new Counts(
                byKind.getOrDefault(RealmData.CATEGORIES, 0),
                byKind.getOrDefault(RealmData.ROLES, 0),
                byKind.getOrDefault(RealmData.RESOURCES, 0),
                byKind.getOrDefault(RealmData.ASSIGNMENTS, 0));
    }
}
