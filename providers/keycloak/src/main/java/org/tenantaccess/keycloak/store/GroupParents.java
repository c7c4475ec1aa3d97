package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups above groups, read with one statement a level, however many groups there are. */
final class GroupParents {

    private final EntityManager em;
    private final Map<String, Parented> known = new HashMap<>();

    GroupParents(EntityManager em) {
        this.em = em;
    }

    /** A group as far as its place is concerned; the parent of one at the top is no group. */
    record Parented(String id, String name, String parent) {}

    /** Reads on from these up to the top. */
    void climb(List<Parented> groups) {
        List<Parented> level = groups;
        while (!level.isEmpty()) {
            level.forEach(group -> known.put(group.id(), group));
            level = read(unknownParents(level));
        }
    }

    /** All groups that were read. */
    Set<String> ids() {
        return known.keySet();
    }

    /** A group and all above it. */
    List<Parented> line(String id) {
        List<Parented> line = new ArrayList<>();
        for (Parented group = known.get(id); group != null; group = known.get(group.parent())) {
            line.add(group);
        }
        return line;
    }

    private Set<String> unknownParents(List<Parented> level) {
        Set<String> unknown = new HashSet<>();
        level.forEach(group -> unknown.add(group.parent()));
        unknown.removeAll(known.keySet());
        unknown.removeIf(String::isBlank);
        return unknown;
    }

    private List<Parented> read(Set<String> ids) {
        List<Parented> groups = new ArrayList<>();
        for (List<String> chunk : Chunks.of(ids)) {
            em.createQuery("select g.id, g.name, g.parentId from GroupEntity g where g.id in (:ids)", Object[].class)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .forEach(row -> groups.add(new Parented((String) row[0], (String) row[1], (String) row[2])));
        }
        return groups;
    }
}
