package org.tenantaccess.it.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may do what, naively: from the list of assignments and the rules' tables, one question at a time. */
final class Oracle {

    private final RandomRealm realm;
    private final Map<String, List<Given>> reaching = new HashMap<>();

    Oracle(RandomRealm realm) {
        this.realm = realm;
        realm.users().forEach(user -> reaching.put(user, realm.reaching(user)));
    }

    List<Given> reaching(String user) {
        return reaching.get(user);
    }

    boolean holds(String user, String permission, String resource) {
        return GivenRole.GLOBAL_PERMISSIONS.contains(permission)
                ? global(user).contains(permission)
                : on(user, resource).contains(permission);
    }

    Set<String> holders(String permission, String resource) {
        return realm.users().stream()
                .filter(user -> holds(user, permission, resource))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** R9, R13, R14, R22. */
    Set<String> on(String user, String resource) {
        return on(reaching.get(user).stream()
                .filter(given -> given.isGlobal() || given.resource().equals(resource))
                .map(given -> realm.roles().get(given.role()))
                .filter(role -> role.worksOn().contains(type(resource)))
                .toList());
    }

    private static Set<String> on(List<GivenRole> effective) {
        Set<String> permissions = new TreeSet<>();
        effective.forEach(role -> permissions.addAll(role.permissions()));
        permissions.retainAll(GivenRole.RESOURCE_PERMISSIONS);
        if (!permissions.containsAll(Set.of("edit-resources", "edit-resource-properties"))) {
            permissions.remove("administer-resources");
        }
        return permissions;
    }

    /** R8, R22. */
    Set<String> global(String user) {
        Set<String> permissions = new TreeSet<>();
        Set<String> touched = new HashSet<>();
        for (Given given : reaching.get(user)) {
            if (given.isGlobal()) {
                permissions.addAll(realm.roles().get(given.role()).permissions());
                touched.addAll(Set.of("project:none", "document:none"));
            } else {
                touched.add(given.resource());
            }
        }
        permissions.retainAll(GivenRole.GLOBAL_PERMISSIONS);
        boolean implied = touched.stream()
                .map(resource -> on(user, resource))
                .anyMatch(there -> there.contains("manage-model-permissions")
                        || there.contains("manage-owned-resource-access-right"));
        if (implied) {
            permissions.add("list-all-users");
        }
        return permissions;
    }

    static String type(String resource) {
        return resource.substring(0, resource.indexOf(':'));
    }
}
