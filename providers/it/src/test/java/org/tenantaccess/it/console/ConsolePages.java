package org.tenantaccess.it.console;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tenantaccess.it.actor.TestRealm;

/** Every page of the console by the name of its picture. */
final class ConsolePages {

    private ConsolePages() {}

    /** Their paths in a realm that {@link BusyRealm} has filled. */
    static Map<String, String> of(TestRealm realm) {
        String max = "people/user/" + realm.person("max").id();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "");
        pages.put("roles", "roles");
        pages.put("create-role", "roles/new");
        pages.put("role-permissions", "roles/site-editor/permissions");
        pages.put("role-predefined", "roles/resource-manager/permissions");
        pages.put("role-assignments", "roles/resource-contributor/assignments");
        pages.put("role-details", "roles/site-editor/details");
        pages.put("matrix", "roles/resource-contributor/matrix");
        pages.put("people", "people");
        pages.put("person", max + "/holds");
        pages.put("person-effective", max + "/effective");
        pages.put("person-explain", max + "/explain?permission=edit-resources&resource=project:alpha");
        pages.put("person-preview", max + "/preview");
        pages.put("resources", "resources");
        pages.put("resource", "resources/project/alpha");
        pages.put("categories", "categories");
        pages.put("mine", "mine");
        pages.put("not-found", "nowhere");
        return pages;
    }
}
