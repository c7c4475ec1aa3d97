package org.tenantaccess.it.ways;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tenantaccess.it.actor.TestRealm;

/** An organization of a realm, as its administrator changes it. */
record Organization(TestRealm realm, String alias) {

    String id() {
        return representation().path("id").asText();
    }

    void admit(String user) {
        realm.admin()
                .send("POST", path() + "/members", "\"" + realm.person(user).id() + "\"")
                .expect(201);
    }

    void dismiss(String user) {
        realm.admin().delete(path() + "/members/" + realm.person(user).id()).expect(204);
    }

    void enable(boolean enabled) {
        ObjectNode organization = representation();
        organization.put("enabled", enabled);
        realm.admin().put(path(), organization).expect(204);
    }

    /** The id of a group by its path in the organization, {@code /parent/child}. */
    String groupId(String path) {
        return realm.admin()
                .get(path() + "/groups/group-by-path" + path)
                .expect(200)
                .body()
                .path("id")
                .asText();
    }

    /** Creates a group, at the top or in another. */
    String createGroup(String name, String... parent) {
        String above = parent.length == 0 ? "" : "/" + parent[0] + "/children";
        return realm.admin()
                .post(path() + "/groups" + above, "{'name':'" + name + "'}")
                .expect(201)
                .createdId();
    }

    void join(String user, String group) {
        realm.admin().send("PUT", member(user, group), "{}").expect(204);
    }

    void leave(String user, String group) {
        realm.admin().delete(member(user, group)).expect(204);
    }

    void removeGroup(String group) {
        realm.admin().delete(path() + "/groups/" + groupId(group)).expect(204);
    }

    void remove() {
        realm.admin().delete(path()).expect(204);
    }

    private String member(String user, String group) {
        return path() + "/groups/" + groupId(group) + "/members/"
                + realm.person(user).id();
    }

    private String path() {
        return "organizations/" + id();
    }

    private ObjectNode representation() {
        return (ObjectNode) realm.admin()
                .get("organizations?briefRepresentation=false&search=" + alias)
                .expect(200)
                .body()
                .required(0);
    }
}
