package org.tenantaccess.it.attack;

import java.util.List;
import java.util.stream.Stream;
import org.tenantaccess.it.actor.Grants;

/** What people and service accounts try in order to do or see more than they may. */
public final class Elevations {

    private static final String ME = "USER(max)";
    private static final String ROLE = "{'name':'Mine','permissions':['administer-resources']}";

    private Elevations() {}

    static Stream<Attack> all() {
        return Stream.of(
                        plainPerson(),
                        serviceAccount(),
                        grantsOfManager(),
                        writesOfManager(),
                        readsOfManager(),
                        others())
                .flatMap(List::stream);
    }

    private static List<Attack> plainPerson() {
        String me = "USER(nobody)";
        return List.of(
                Attack.post("nobody", "assignments", Grants.user("security-manager", me), "R26"),
                Attack.post("nobody", "assignments", Grants.user("resource-reviewer", me, "project:alpha"), "R26"),
                Attack.patch("nobody", "{'add':[" + Grants.user("user-manager", me) + "]}", "R26"),
                Attack.patch("nobody", "{'remove':['HELD(sam)']}", "R26"),
                Attack.patch("nobody", "{}", "R26"),
                Attack.delete("nobody", "assignments/HELD(sam)", "R26"),
                Attack.post("nobody", "users/" + me + "/copy", "{'to':['" + me + "']}", "R26"),
                Attack.post("nobody", "users/USER(sam)/copy", "{'to':['" + me + "']}", "R26"),
                Attack.post("nobody", "roles", ROLE, "R15"),
                Attack.post("nobody", "resources", "{'type':'project','name':'Mine'}", "R29"),
                Attack.post("nobody", "categories", "{'name':'Mine'}", "R31"),
                Attack.put("nobody", "categories/uncategorized", "{'name':'Mine'}", "R31"),
                Attack.delete("nobody", "categories/uncategorized", "R31"),
                Attack.put("nobody", "resources/project/alpha", "{'name':'Mine'}", "R32"),
                Attack.delete("nobody", "resources/project/alpha", "R30"),
                Attack.get("nobody", "resources/project/alpha", "R32"),
                Attack.get("nobody", "resources/project/no-such", "R32"),
                Attack.get("nobody", "assignments/HELD(sam)", "R33"),
                Attack.get("nobody", "users/USER(sam)/permissions", "R33"),
                Attack.get("nobody", "users/no-such/permissions", "R33"),
                Attack.get("nobody", "overview", "R33"),
                Attack.get("nobody", "changes", "R33"),
                Attack.get("nobody", "users", "R33"),
                Attack.get("nobody", "users/count", "R33"),
                Attack.get("nobody", "users/USER(sam)", "R33"),
                Attack.get("nobody", "users/no-such", "R33"),
                Attack.get("nobody", "groups", "R33"),
                Attack.get("nobody", "groups/count", "R33"),
                Attack.get("nobody", "groups/GROUP(/reviewers)", "R33"),
                Attack.get("nobody", "users/USER(sam)/assignments", "R33"),
                Attack.get("nobody", "users/USER(sam)/assignments/count", "R33"),
                Attack.get("nobody", "users/no-such/assignments", "R33"),
                Attack.get("nobody", "users/USER(sam)/claims?client=twcc", "R33"),
                Attack.get("nobody", "explain?user=USER(sam)&permission=create-resource", "R33"),
                Attack.get("nobody", "holders?permission=create-resource", "R33"),
                Attack.get("nobody", "holders?permission=read-resources&resource=project:alpha", "R33"),
                Attack.get("nobody", "export", "R32"),
                Attack.post("nobody", "import", "{}", "R35"));
    }

    private static List<Attack> serviceAccount() {
        String who = "service-account-relying-service";
        String me = "USER(" + who + ")";
        return List.of(
                Attack.post(who, "assignments", Grants.user("security-manager", me), "R26"),
                Attack.post(who, "roles", ROLE, "R15"),
                Attack.get(who, "users/USER(sam)/permissions", "R33"),
                Attack.get(who, "export", "R32"),
                Attack.post(who, "import?mode=replace", "{}", "R35"));
    }

    /** Max manages alpha, and is in the group crew. */
    private static List<Attack> grantsOfManager() {
        String allowed = Grants.user("resource-reviewer", "USER(nobody)", "project:alpha");
        return List.of(
                grant(Grants.user("resource-manager", "USER(nobody)")),
                grant(Grants.user("resource-manager", ME)),
                grant(Grants.user("security-manager", ME)),
                grant(Grants.user("server-administrator", "USER(nobody)")),
                grant(Grants.user("resource-reviewer", "USER(nobody)", "project:beta")),
                grant(Grants.user("resource-reviewer", "USER(nobody)", "document:handbook")),
                grant(Grants.user("resource-reviewer", "USER(nobody)", "project:alpha", "project:beta")),
                grant(Grants.user("resource-manager", ME, "project:beta")),
                // Stronger than what Max holds on alpha: for himself, for his group, for its parent.
                grant(Grants.user("resource-locks-administrator", ME, "project:alpha")),
                grant(Grants.group("resource-locks-administrator", "GROUP(/company/crew)", "project:alpha")),
                grant(Grants.group("resource-locks-administrator", "GROUP(/company)", "project:alpha")),
                grant(Grants.user("lock-breaker", ME, "project:alpha")),
                Attack.patch(
                        "max",
                        "{'add':[" + allowed + "," + Grants.user("resource-reviewer", ME, "project:beta") + "]}",
                        "R26"),
                Attack.patch("max", "{'add':[" + allowed + "],'remove':['HELD(sam)']}", "R26"),
                Attack.patch("max", "{'add':[" + allowed + "],'remove':['HELD(rex)']}", "R26"),
                Attack.patch("max", "{'add':[" + allowed + "," + Grants.user("user-manager", ME) + "]}", "R26"),
                Attack.delete("max", "assignments/HELD(sam)", "R26"),
                Attack.delete("max", "assignments/HELD(beta-reader)", "R26"),
                Attack.post("max", "users/" + ME + "/copy", "{'to':['USER(nobody)']}", "R33"),
                Attack.post("max", "users/USER(sam)/copy", "{'to':['" + ME + "']}", "R33"),
                Attack.post(
                        "max",
                        "users/" + ME + "/copy",
                        "{'to':['USER(nobody)'],'extra':[" + Grants.role("security-manager") + "]}",
                        "R33"));
    }

    private static List<Attack> writesOfManager() {
        String first = Grants.user("", ME, "project:alpha").replace("'role':'',", "");
        return List.of(
                Attack.post("max", "roles", ROLE, "R15"),
                Attack.post(
                        "max",
                        "roles",
                        "{'name':'Mine','permissions':['release-resource-locks'],'assignments':[" + first + "]}",
                        "R15"),
                Attack.put("max", "roles/lock-breaker", "{'permissions':['administer-resources']}", "R15"),
                Attack.delete("max", "roles/lock-breaker", "R15"),
                Attack.delete("max", "roles/resource-reviewer", "R15"),
                Attack.post("max", "resources", "{'type':'project','name':'Mine'}", "R29"),
                Attack.put("max", "resources/project/beta", "{'name':'Mine'}", "R32"),
                Attack.put("max", "resources/document/alpha", "{'name':'Mine'}", "R32"),
                Attack.put("max", "resources/project/alpha", "{'name':'Mine','category':'Rockets'}", "R31"),
                Attack.delete("max", "resources/project/beta", "R30"),
                Attack.post("max", "categories", "{'name':'Mine'}", "R31"),
                Attack.post(
                        "max",
                        "import",
                        "{'assignments':[{'role':'security-manager','subject':{'type':'user','name':'max'},"
                                + "'scope':'GLOBAL'}]}",
                        "R35"),
                Attack.post("max", "import?mode=replace&dryRun=true", "{}", "R35"));
    }

    private static List<Attack> readsOfManager() {
        return List.of(
                Attack.get("max", "resources/project/beta", "R32"),
                Attack.get("max", "assignments/HELD(sam)", "R33"),
                Attack.get("max", "assignments/HELD(beta-reader)", "R33"),
                Attack.get("max", "users/USER(rex)/permissions", "R33"),
                Attack.get("max", "users/USER(rex)/claims?client=twcc", "R33"),
                Attack.get("max", "holders?permission=read-resources&resource=project:beta", "R33"),
                Attack.get("max", "explain?user=USER(rex)&permission=read-resources&resource=project:beta", "R33"),
                Attack.get("max", "explain?user=USER(sam)&permission=create-resource", "R33"),
                Attack.get("max", "overview", "R33"),
                Attack.get("max", "changes", "R33"),
                Attack.get("max", "export", "R32"));
    }

    private static List<Attack> others() {
        return List.of(
                // A Resource Creator sees all and owns nothing.
                Attack.put("rita", "resources/project/alpha", "{'name':'Mine'}", "R30"),
                Attack.delete("rita", "resources/project/alpha", "R30"),
                Attack.post(
                        "rita", "assignments", Grants.user("resource-manager", "USER(rita)", "project:alpha"), "R26"),
                Attack.get("rita", "export", "R33"),
                Attack.get("rita", "users", "R33"),
                Attack.get("rita", "users/USER(sam)/assignments", "R33"),
                Attack.get("rita", "holders?permission=read-resources&resource=project:alpha", "R33"),
                // A Resource Reviewer of everything only reads.
                Attack.put("rex", "resources/project/alpha", "{'name':'Mine'}", "R30"),
                Attack.put("rex", "resources/project/alpha", "{'category':'Rockets'}", "R30"),
                Attack.delete("rex", "resources/document/handbook", "R30"),
                Attack.patch("rex", "{'remove':['HELD(rex)']}", "R26"),
                Attack.get("rex", "export", "R32"),
                // Who manages every resource still grants nothing for all of them at once.
                Attack.post("gil", "assignments", Grants.user("resource-reviewer", "USER(nobody)"), "R26"),
                Attack.post("gil", "assignments", Grants.user("security-manager", "USER(gil)"), "R26"),
                Attack.delete("gil", "assignments/HELD(rex)", "R26"),
                Attack.delete("gil", "assignments/HELD(gil)", "R26"),
                // A Security Manager has no rights on resources, and a document may define anything.
                Attack.post("sam", "import", "{}", "R35"),
                Attack.delete("sam", "resources/project/alpha", "R30"),
                Attack.post("sam", "categories", "{'name':'Mine'}", "R31"),
                Attack.post("sam", "resources", "{'type':'project','name':'Mine'}", "R29"));
    }

    private static Attack grant(String grant) {
        return Attack.post("max", "assignments", grant, "R26");
    }
}
