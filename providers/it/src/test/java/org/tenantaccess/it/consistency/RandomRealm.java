package org.tenantaccess.it.consistency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tenantaccess.it.transfer.RealmFile;

/** Users, groups three deep, resources, custom roles and assignments at random, the same ones every time. */
final class RandomRealm {

    static final int USERS = 220;
    static final int WITH_PASSWORD = 30;
    static final int ASSIGNMENTS = 3000;
    private static final int PROJECTS = 200;
    private static final int DOCUMENTS = 120;
    private static final int CUSTOM_ROLES = 8;

    private final Random random = new Random(20260101);
    private final List<String> groups = new ArrayList<>();
    /** User name → paths of the groups that the user is in. */
    private final Map<String, Set<String>> memberships = new TreeMap<>();

    private final List<String> resources = new ArrayList<>();
    private final Map<String, GivenRole> roles = new TreeMap<>();
    private final Set<Given> assignments = new LinkedHashSet<>();

    RandomRealm() {
        for (String top : List.of("/a", "/b", "/c", "/d", "/e")) {
            groups.add(top);
            IntStream.range(0, 3).forEach(middle -> {
                groups.add(top + "/m" + middle);
                IntStream.range(0, 3).forEach(low -> groups.add(top + "/m" + middle + "/l" + low));
            });
        }
        IntStream.range(0, USERS).forEach(n -> memberships.put("u" + n, some(groups, random.nextInt(4))));
        IntStream.range(0, PROJECTS).forEach(n -> resources.add("project:r" + n));
        IntStream.range(0, DOCUMENTS).forEach(n -> resources.add("document:r" + n));
        GivenRole.PREDEFINED.forEach(role -> roles.put(role.key(), role));
        IntStream.range(0, CUSTOM_ROLES)
                .mapToObj(n ->
                        GivenRole.custom("custom-" + n, some(GivenRole.RESOURCE_PERMISSIONS, 1 + random.nextInt(4))))
                .forEach(role -> roles.put(role.key(), role));
        while (assignments.size() < ASSIGNMENTS) {
            assignments.add(assignment());
        }
    }

    /** Few reach everything: the others' differences would not show. */
    private Given assignment() {
        String subject = random.nextInt(4) == 0 ? one(groups) : "u" + random.nextInt(USERS);
        boolean global = random.nextInt(40) == 0;
        List<GivenRole> fitting = roles.values().stream()
                .filter(role -> global ? !role.custom() : role.onResources())
                .toList();
        return new Given(one(fitting).key(), subject, global ? Given.EVERYTHING : one(resources));
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Set<String> some(List<String> from, int most) {
        return random.ints(most, 0, from.size()).mapToObj(from::get).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> users() {
        return memberships.keySet();
    }

    List<String> resources() {
        return resources;
    }

    List<String> groups() {
        return groups;
    }

    List<Given> assignments() {
        return List.copyOf(assignments);
    }

    Map<String, GivenRole> roles() {
        return roles;
    }

    /** R23: given to the user, to a group that the user is in, or to a parent of it. */
    List<Given> reaching(String user) {
        return assignments.stream()
                .filter(given -> given.subject().equals(user)
                        || memberships.get(user).stream()
                                .anyMatch(path -> (path + "/").startsWith(given.subject() + "/")))
                .toList();
    }

    /** Puts all but the assignments into a realm's file. */
    void addTo(ObjectNode json) {
        RealmFile file = new RealmFile(json).withoutSizeBudget();
        groups.stream().filter(path -> path.lastIndexOf('/') == 0).forEach(path -> file.addTo("groups", group(path)));
        memberships.forEach((user, joined) -> {
            String in = ",'groups':["
                    + joined.stream().map(path -> "'" + path + "'").collect(Collectors.joining(",")) + "]";
            if (hasPassword(user)) {
                file.addUser(user, in);
            } else {
                file.addTo("users", "{'username':'" + user + "','enabled':true" + in + "}");
            }
        });
        resources.stream()
                .map(resource -> resource.split(":", 2))
                .forEach(ref -> file.add(
                        "resources", "{'type':'" + ref[0] + "','id':'" + ref[1] + "','name':'N " + ref[1] + "'}"));
        roles.values().stream()
                .filter(GivenRole::custom)
                .forEach(role -> file.add(
                        "roles",
                        "{'name':'" + role.key() + "','permissions':['" + String.join("','", role.permissions())
                                + "']}"));
    }

    static boolean hasPassword(String user) {
        return Integer.parseInt(user.substring(1)) < WITH_PASSWORD;
    }

    private String group(String path) {
        String below = groups.stream()
                .filter(other -> other.startsWith(path + "/") && other.lastIndexOf('/') == path.length())
                .map(this::group)
                .collect(Collectors.joining(","));
        return "{'name':'" + path.substring(path.lastIndexOf('/') + 1) + "','subGroups':[" + below + "]}";
    }
}
