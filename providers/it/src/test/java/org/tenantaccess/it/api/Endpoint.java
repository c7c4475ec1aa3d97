package org.tenantaccess.it.api;

import java.util.Arrays;
import java.util.List;

/**
 * Every call of the API, and the right that it needs. {@code USER} and {@code OTHER} stand for ids of users, {@code GROUP} for
 * that of a group, {@code ASSIGNMENT} for that of an assignment, {@code UNIQUE} for a text that was not there before.
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
    DELETE_ASSIGNMENT("DELETE", "assignments/ASSIGNMENT", "", Right.ASSIGN, 204),
    COUNT_ROLES("GET", "roles/count", "", Right.READ_DEFINITIONS, 200),
    COUNT_RESOURCES("GET", "resources/count", "", Right.READ_DEFINITIONS, 200),
    COUNT_ASSIGNMENTS("GET", "assignments/count", "", Right.READ_HOLDINGS, 200),
    LIST_CATEGORIES("GET", "categories", "", Right.READ_DEFINITIONS, 200),
    GET_MATRIX("GET", "matrix?role=resource-reviewer", "", Right.READ_HOLDINGS, 200),
    EXPLAIN("GET", "explain?user=USER&permission=create-resource", "", Right.READ_HOLDINGS, 200),
    LIST_HOLDERS("GET", "holders?permission=create-resource", "", Right.READ_HOLDINGS, 200),
    GET_MY_RIGHTS("GET", "me/rights", "", Right.READ_DEFINITIONS, 200),
    LIST_USERS("GET", "users", "", Right.READ_HOLDINGS, 200),
    COUNT_USERS("GET", "users/count", "", Right.READ_HOLDINGS, 200),
    GET_USER("GET", "users/USER", "", Right.READ_HOLDINGS, 200),
    LIST_GROUPS("GET", "groups", "", Right.READ_HOLDINGS, 200),
    COUNT_GROUPS("GET", "groups/count", "", Right.READ_HOLDINGS, 200),
    GET_GROUP("GET", "groups/GROUP", "", Right.READ_HOLDINGS, 200),
    LIST_ASSIGNMENTS_OF_USER("GET", "users/USER/assignments", "", Right.READ_HOLDINGS, 200),
    COUNT_ASSIGNMENTS_OF_USER("GET", "users/USER/assignments/count", "", Right.READ_HOLDINGS, 200),
    LIST_MY_ASSIGNMENTS("GET", "me/assignments", "", Right.READ_DEFINITIONS, 200),
    COUNT_MY_ASSIGNMENTS("GET", "me/assignments/count", "", Right.READ_DEFINITIONS, 200),
    GET_CATEGORY("GET", "categories/uncategorized", "", Right.READ_DEFINITIONS, 200),
    GET_OVERVIEW("GET", "overview", "", Right.READ_HOLDINGS, 200),
    LIST_CHANGES("GET", "changes", "", Right.READ_EVENTS, 200),
    GET_CLAIMS_OF_USER("GET", "users/USER/claims?client=twcc", "", Right.READ_HOLDINGS, 200),
    EXPORT("GET", "export", "", Right.READ_HOLDINGS, 200),
    UPDATE_RESOURCE("PUT", "resources/project/alpha", "{'name':'Alpha'}", Right.DEFINE, 200),
    CREATE_CATEGORY("POST", "categories", "{'name':'UNIQUE'}", Right.DEFINE, 201),
    CHANGE_ASSIGNMENTS("PATCH", "assignments", "{'remove':['no-such-id']}", Right.ASSIGN, 200),
    COPY("POST", "users/USER/copy", "{'to':['OTHER'],'dryRun':true}", Right.ASSIGN, 200),
    IMPORT("POST", "import", "{'categories':[{'name':'UNIQUE'}]}", Right.IMPORT, 200);

    /** What Keycloak's administrators may be allowed to do here (R35). */
    enum Right {
        READ_DEFINITIONS,
        READ_HOLDINGS,
        READ_EVENTS,
        DEFINE,
        ASSIGN,
        /** To assign and to define. */
        IMPORT
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
        return !method.equals("GET");
    }
}
