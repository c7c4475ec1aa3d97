package org.tenantaccess.it.api;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that must be refused, or in which nothing can be found. */
public final class BadQueries {

    private static final String LONG = "x".repeat(5_000);

    private BadQueries() {}

    static List<BadInput> all() {
        Stream<BadInput> pages = Stream.of("permissions", "roles", "resources", "assignments")
                .flatMap(path -> Stream.of(
                                "max=0",
                                "max=-1",
                                "max=1001",
                                "max=abc",
                                "max=1e2",
                                "first=-1",
                                "first=1.5",
                                "first=99999999999")
                        .map(query -> new BadInput(path + "?" + query, "", query.substring(0, query.indexOf('=')))));
        return Stream.concat(
                        pages,
                        Stream.of(
                                query("assignments?scope=global", "scope"),
                                query("assignments?resource=alpha", "resource"),
                                query("assignments?resource=folder:alpha", "resource"),
                                query("assignments?resource=project:*", "resource"),
                                query("assignments?user=a&group=b", "group"),
                                query("resources?category=%20", "category"),
                                query("resources?category=a%0Ab", "category"),
                                query("resources?category=" + LONG, "category"),
                                query("users/USER/permissions?resource=alpha", "resource")))
                .toList();
    }

    /** Searches for what no database can hold: nothing is found, or the parameter is refused. */
    public static List<String> odd() {
        return List.of(
                "roles?first=%00",
                "roles?max=",
                "roles?search=%00",
                "permissions?search=%00",
                "resources?search=%00",
                "resources?search=%F0%90",
                "resources?search=" + LONG,
                "resources?type=%00",
                "resources?type=" + LONG,
                "assignments?user=%00",
                "assignments?user=" + LONG,
                "assignments?group=%00",
                "assignments?role=%00",
                "assignments?scope=%00",
                "assignments?resource=project:%00",
                "resources?category=%00",
                "resources?category=",
                "assignments?role=" + LONG,
                "roles/%00",
                "roles/" + LONG,
                "resources/project/%00",
                "users/%00/permissions",
                "users/" + LONG + "/permissions");
    }

    private static BadInput query(String path, String field) {
        return new BadInput(path, "", field);
    }
}
