package org.tenantaccess.it.install;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tenantaccess.it.transfer.RealmFile;

/** People who hold much, in a realm's file. */
final class ManyHoldings {

    private ManyHoldings() {}

    /** One person with one assignment, one with 200, one with 30 groups and their parents; some have a custom role. */
    static void add(ObjectNode realm) {
        RealmFile file = new RealmFile(realm).withoutSizeBudget();
        file.add("categories", "{'name':'Many'}");
        file.add("roles", "{'name':'Reader','permissions':['read-resources']}");
        IntStream.range(0, 200)
                .forEach(n -> file.add(
                        "resources", "{'type':'project','id':'p" + n + "','name':'P" + n + "','category':'Many'}"));
        file.addUser("one", "").addUser("many", "");
        file.addUser(
                "grouped",
                ",'groups':["
                        + IntStream.range(0, 30)
                                .mapToObj(n -> "'/g" + n + "/sub'")
                                .collect(Collectors.joining(","))
                        + "]");
        assign(file, "user", "one", IntStream.of(7));
        assign(file, "user", "many", IntStream.range(0, 200));
        IntStream.range(0, 30).forEach(n -> {
            file.addTo("groups", "{'name':'g" + n + "','subGroups':[{'name':'sub'}]}");
            assign(file, "group", "/g" + n, IntStream.of(n));
            assign(file, "group", "/g" + n + "/sub", IntStream.of(100 + n));
        });
    }

    private static void assign(RealmFile file, String type, String name, IntStream projects) {
        file.add(
                "assignments",
                "{'role':'reader','subject':{'type':'" + type + "','name':'" + name
                        + "'},'scope':'CUSTOM','resources':["
                        + projects.mapToObj(n -> "{'type':'project','id':'p" + n + "'}")
                                .collect(Collectors.joining(","))
                        + "]}");
    }
}
