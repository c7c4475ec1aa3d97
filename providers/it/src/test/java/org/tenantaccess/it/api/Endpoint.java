package org.tenantaccess.it.api;

import java.util.Arrays;
import java.util.List;

/**
 * Every call of the API, and the right that it needs. {@code USER} stands for the id of a user, {@code ASSIGNMENT} for
 * that of an assignment, {@code UNIQUE} for a text that was not there before.
 */
enum Endpoint {
    LIST_PERMISSIONS("GET", "permissions", "", Right.READ_DEFINITIONS, 200),
    LIST_ROLES("GET", "roles", "", Right.READ_DEFINITIONS, 200),
    GET_ROLE("GET", "roles/resource-manager", "", Right.READ_DEFINITIONS, 200),
    LIST_RESOURCES("GET", "resources", "", Right.READ_DEFINITIONS, 200),
    GET_RESOURCE("GET", "resources/project/alpha", "", Right.READ_DEFINITIONS, 200),
    LIST_ASSIGNMENTS("GET", "assignments", "", Right.READ_HOLDINGS, 200),
    GET_PERMISSIONS_OF_USER("GET", "users/USER/permissions", "", Right.READ_HOLDINGS, 200),
    CREATE_ROLE("POST", "roles", "{'name':'UNIQUE','permissions':['read-resources']}", Right.DEFINE, 201),
    DELETE_ROLE("DELETE", "roles/victim", "", Right.DEFINE, 204),
    CREATE_RESOURCE("POST", "resources", "{'type':'project','id':'UNIQUE','name':'X'}", Right.DEFINE, 201),
    DELETE_RESOURCE("DELETE", "resources/project/victim", "", Right.DEFINE, 204),
    CREATE_ASSIGNMENT(
            "POST",
            "assignments",
            "{'role':'resource-creator','subject':{'type':'user','id':'USER'},'scope':'GLOBAL'}",
            Right.ASSIGN,
            201),
    DELETE_ASSIGNMENT("DELETE", "assignments/ASSIGNMENT", "", Right.ASSIGN, 204);

    /** What Keycloak's administrators may be allowed to do here (R35). */
    enum Right {
        READ_DEFINITIONS,
        READ_HOLDINGS,
        DEFINE,
        ASSIGN
    }

    final String method;
    final String path;
    final String body;
    final Right right;
    final int success;

    Endpoint(String method, String path, String body, Right right, int success) {
        this.method = method;
        this.path = path;
        this.body = body;
        this.right = right;
        this.success = success;
    }

    static List<Endpoint> all() {
        return Arrays.asList(values());
    }

    boolean writes() {
        return right == Right.DEFINE || right == Right.ASSIGN;
    }
}
