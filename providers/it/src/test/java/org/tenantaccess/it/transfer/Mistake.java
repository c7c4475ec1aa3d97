package org.tenantaccess.it.transfer;

import java.util.stream.Stream;

/**
 * An entry that breaks an import.
 *
 * @param list the list of our data that it is added to
 * @param field what the refusal names, without the numbers of list entries
 * @param value what the refusal tells of it
 */
record Mistake(String list, String entry, String field, String value) {

    static Stream<Mistake> all() {
        String max = "'subject':{'type':'user','name':'max'}";
        String alpha = "'scope':'CUSTOM','resources':[{'type':'project','id':'alpha'}]";
        return Stream.of(
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer','subject':{'type':'user','name':'ghost'},'scope':'GLOBAL'}",
                        "assignments[].subject.name",
                        "ghost"),
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer','subject':{'type':'group','name':'/ghosts'},'scope':'GLOBAL'}",
                        "assignments[].subject.name",
                        "/ghosts"),
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer','subject':{'type':'robot','name':'max'},'scope':'GLOBAL'}",
                        "assignments[].subject.type",
                        "user"),
                new Mistake("assignments", "{'role':'ghost'," + max + "," + alpha + "}", "assignments[].role", "ghost"),
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer'," + max
                                + ",'scope':'CUSTOM','resources':[{'type':'project','id':'ghost'}]}",
                        "assignments[].resources",
                        "project:ghost"),
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer'," + max
                                + ",'scope':'CUSTOM','resources':[{'type':'folder','id':'x'}]}",
                        "assignments[].resources[].type",
                        "folder"),
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer'," + max + ",'scope':'CUSTOM'}",
                        "assignments[].resources",
                        "CUSTOM"),
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer'," + max + ",'scope':'ALL'}",
                        "assignments[].scope",
                        "GLOBAL, CUSTOM"),
                new Mistake(
                        "assignments",
                        "{'role':'user-manager'," + max + "," + alpha + "}",
                        "assignments[].scope",
                        "user-manager"),
                new Mistake(
                        "assignments",
                        "{'role':'resource-reviewer'," + max + "," + alpha + ",'until':'x'}",
                        "assignments[].until",
                        "unknown field"),
                new Mistake("assignments", "[]", "assignments[]", "JSON"),
                new Mistake("roles", "{'name':'Bad','permissions':['ghost']}", "roles[].permissions", "ghost"),
                new Mistake(
                        "roles",
                        "{'name':'Bad','permissions':['configure-server']}",
                        "roles[].permissions",
                        "configure-server"),
                new Mistake("roles", "{'name':'Bad','permissions':[]}", "roles[].permissions", "at least one"),
                new Mistake(
                        "roles",
                        "{'name':'resource manager','permissions':['read-resources']}",
                        "roles[].name",
                        "resource manager"),
                new Mistake(
                        "roles",
                        "{'name':'Bad','key':'bad','permissions':['read-resources']}",
                        "roles[].key",
                        "unknown field"),
                new Mistake(
                        "resources",
                        "{'type':'project','id':'alpha','name':'Again'}",
                        "resources[].id",
                        "project:alpha"),
                new Mistake("resources", "{'type':'folder','id':'x','name':'X'}", "resources[].type", "folder"),
                new Mistake(
                        "resources",
                        "{'type':'project','id':'x','name':'X','category':'ghost'}",
                        "resources[].category",
                        "ghost"),
                new Mistake(
                        "resources",
                        "{'type':'project','id':'x','name':'X','category':' '}",
                        "resources[].category",
                        "empty"),
                new Mistake("resources", "{'type':'project','name':'X'}", "resources[].id", "empty"),
                new Mistake("categories", "{'name':' uncategorized '}", "categories[].name", "uncategorized"));
    }
}
