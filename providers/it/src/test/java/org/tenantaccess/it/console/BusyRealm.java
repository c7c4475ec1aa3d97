package org.tenantaccess.it.console;

import java.util.List;
import org.tenantaccess.it.actor.Caller;
import org.tenantaccess.it.actor.Grants;
import org.tenantaccess.it.actor.TestRealm;

/** A copy of the demo realm in which something happens: categories, more projects, a custom role, assignments. */
final class BusyRealm {

    private BusyRealm() {}

    static TestRealm fresh() {
        TestRealm realm = TestRealm.fresh();
        Caller admin = realm.admin();
        for (String category : List.of("Flight", "Ground")) {
            admin.post("tenant-access/categories", "{'name':'" + category + "'}")
                    .expect(201);
        }
        project(admin, "orbiter", "Orbiter", "Flight");
        project(admin, "lander", "Lander", "Flight");
        project(admin, "launch-pad", "Launch Pad", "Ground");
        admin.post(
                        "tenant-access/roles",
                        "{'name':'Site Editor','description':'Edits the models of a site, without managing who else does',"
                                + "'permissions':['edit-resources']}")
                .expect(201);
        give(realm, admin, "site-editor", "carol", "project:launch-pad", "project:lander");
        give(realm, admin, "resource-contributor", "gwen", "project:alpha", "project:beta");
        give(realm, admin, "resource-contributor", "carol", "project:orbiter");
        give(realm, admin, "resource-contributor", "max", "project:lander", "project:beta");
        give(realm, admin, "resource-contributor", "creator");
        give(realm, admin, "resource-reviewer", "member", "project:alpha", "document:minutes");
        return realm;
    }

    private static void project(Caller admin, String id, String name, String category) {
        admin.post(
                        "tenant-access/resources",
                        "{'type':'project','id':'" + id + "','name':'" + name + "','category':'" + category + "'}")
                .expect(201);
    }

    private static void give(TestRealm realm, Caller admin, String role, String user, String... resources) {
        admin.post(
                        "tenant-access/assignments",
                        Grants.user(role, realm.person(user).id(), resources))
                .expect(201);
    }
}
