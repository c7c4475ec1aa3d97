package org.tenantaccess.it.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * Requests that must be refused.
 *
 * @param path below {@code tenant-access/}; {@code USER} stands for the id of a user
 * @param body what is posted, empty for a {@code GET}
 * @param field what the refusal names
 */
public record BadInput(String path, String body, String field) {

    private static final String LONG = "x".repeat(5_000);

    /** All that were thought of. */
    public static Stream<BadInput> all() {
        return Stream.of(noObjects(), roles(), resources(), assignments(), BadQueries.all())
                .flatMap(List::stream);
    }

    private static List<BadInput> noObjects() {
        return Stream.of("roles", "resources", "assignments")
                .flatMap(path -> Stream.of(
                                " ",
                                "{",
                                "null",
                                "true",
                                "1",
                                "[]",
                                "[{}]",
                                "'text'",
                                "{} {}",
                                "{'name':}",
                                "{name:'x'}",
                                "<a/>",
                                "{'name':'\\x'}",
                                "{'name':'a\nb'}",
                                "{'name':'a','name':'b'}",
                                "{'role':'a','role':'a'}",
                                "{'name':" + "[".repeat(20_000) + "]".repeat(20_000) + "}",
                                "{'name':" + "9".repeat(20_000) + "}")
                        .map(body -> new BadInput(path, body, "body")))
                .toList();
    }

    private static List<BadInput> roles() {
        return List.of(
                role("1", "['read-resources']", "name"),
                role("null", "['read-resources']", "name"),
                role("{}", "['read-resources']", "name"),
                role("[".repeat(500) + "]".repeat(500), "['read-resources']", "name"),
                role("''", "['read-resources']", "name"),
                role("' \\t\\n'", "['read-resources']", "name"),
                role("'" + "x".repeat(129) + "'", "['read-resources']", "name"),
                role("'" + LONG + "'", "['read-resources']", "name"),
                role("'a\\u0000b'", "['read-resources']", "name"),
                role("'a\\nb'", "['read-resources']", "name"),
                role("'a\\u007fb'", "['read-resources']", "name"),
                role("'a\\u0085b'", "['read-resources']", "name"),
                role("'a\\u2028b'", "['read-resources']", "name"),
                role("'a\\ud800b'", "['read-resources']", "name"),
                role("'\\udc00'", "['read-resources']", "name"),
                role("'x'", "'read-resources'", "permissions"),
                role("'x'", "null", "permissions"),
                role("'x'", "{}", "permissions"),
                role("'x'", "[null]", "permissions"),
                role("'x'", "[['read-resources']]", "permissions"),
                role("'x'", "['read-resources',1]", "permissions"),
                role("'x'", "['\\u0000']", "permissions"),
                role("'x'", "['" + LONG + "']", "permissions"),
                role("'x'", "['read-resources'" + ",'read-resources'".repeat(500) + "]", "permissions"),
                role("'x','description':1", "['read-resources']", "description"),
                role("'x','description':'" + "x".repeat(1025) + "'", "['read-resources']", "description"),
                role("'x','description':'a\\u0000b'", "['read-resources']", "description"),
                role("'x','description':'a\\ud800b'", "['read-resources']", "description"),
                role("'x','key':'y'", "['read-resources']", "key"),
                role("'x','predefined':true", "['read-resources']", "predefined"),
                role("'x','" + LONG + "':1", "['read-resources']", LONG.substring(0, 64)));
    }

    private static List<BadInput> resources() {
        return List.of(
                new BadInput("resources", "{'type':1,'id':'x','name':'X'}", "type"),
                new BadInput("resources", "{'type':'\\u0000','id':'x','name':'X'}", "type"),
                new BadInput("resources", "{'type':'project','id':1,'name':'X'}", "id"),
                new BadInput("resources", "{'type':'project','id':['x'],'name':'X'}", "id"),
                new BadInput("resources", "{'type':'project','id':'x\\u0000','name':'X'}", "id"),
                new BadInput("resources", "{'type':'project','id':'x\\ud800','name':'X'}", "id"),
                new BadInput("resources", "{'type':'project','id':'" + LONG + "','name':'X'}", "id"),
                new BadInput("resources", "{'type':'project','id':'x','name':{}}", "name"),
                new BadInput("resources", "{'type':'project','id':'x','name':'a\\u0000'}", "name"),
                new BadInput("resources", "{'type':'project','id':'x','name':'a\\ud800'}", "name"),
                new BadInput("resources", "{'type':'project','id':'x','name':'X','category':1}", "category"),
                new BadInput("resources", "{'type':'project','id':'x','name':'X','category':''}", "category"),
                new BadInput("resources", "{'type':'project','id':'x','name':'X','category':'\\u0000'}", "category"),
                new BadInput("resources", "{'type':'project','id':'x','name':'X','category':'a\\ud800'}", "category"),
                new BadInput(
                        "resources", "{'type':'project','id':'x','name':'X','category':'" + LONG + "'}", "category"));
    }

    private static List<BadInput> assignments() {
        String subject = "'subject':{'type':'user','id':'USER'}";
        return List.of(
                assignment("'role':1," + subject + ",'scope':'GLOBAL'", "role"),
                assignment("'role':'\\u0000'," + subject + ",'scope':'GLOBAL'", "role"),
                assignment("'role':'a\\ud800'," + subject + ",'scope':'GLOBAL'", "role"),
                assignment("'role':'" + LONG + "'," + subject + ",'scope':'GLOBAL'", "role"),
                assignment(subject + ",'scope':'GLOBAL'", "role"),
                assignment("'role':'resource-reviewer','scope':'GLOBAL'", "subject"),
                assignment("'role':'resource-reviewer','subject':'USER','scope':'GLOBAL'", "subject"),
                assignment("'role':'resource-reviewer','subject':{},'scope':'GLOBAL'", "subject.type"),
                assignment(
                        "'role':'resource-reviewer','subject':{'type':'User','id':'USER'},'scope':'GLOBAL'",
                        "subject.type"),
                assignment("'role':'resource-reviewer','subject':{'type':'user'},'scope':'GLOBAL'", "subject.id"),
                assignment(
                        "'role':'resource-reviewer','subject':{'type':'user','id':['USER']},'scope':'GLOBAL'",
                        "subject.id"),
                assignment(
                        "'role':'resource-reviewer','subject':{'type':'user','id':'\\u0000'},'scope':'GLOBAL'",
                        "subject.id"),
                assignment(
                        "'role':'resource-reviewer','subject':{'type':'group','id':'\\u0000'},'scope':'GLOBAL'",
                        "subject.id"),
                assignment(
                        "'role':'resource-reviewer','subject':{'type':'user','id':'a\\ud800'},'scope':'GLOBAL'",
                        "subject.id"),
                assignment(
                        "'role':'resource-reviewer','subject':{'type':'user','id':'" + LONG + "'},'scope':'GLOBAL'",
                        "subject.id"),
                assignment(
                        "'role':'resource-reviewer','subject':{'type':'user','id':'USER','name':'x'},'scope':'GLOBAL'",
                        "subject.name"),
                assignment("'role':'resource-reviewer'," + subject, "scope"),
                assignment("'role':'resource-reviewer'," + subject + ",'scope':0", "scope"),
                assignment(
                        "'role':'resource-reviewer'," + subject + ",'scope':'CUSTOM','resources':'alpha'", "resources"),
                assignment(
                        "'role':'resource-reviewer'," + subject + ",'scope':'CUSTOM','resources':['alpha']",
                        "resources[0]"),
                assignment(
                        "'role':'resource-reviewer'," + subject + ",'scope':'CUSTOM','resources':[{'type':'project'}]",
                        "resources[0].id"),
                assignment(
                        "'role':'resource-reviewer'," + subject
                                + ",'scope':'CUSTOM','resources':[{'type':'project','id':'alpha'},{'type':'folder','id':'x'}]",
                        "resources[1].type"),
                assignment(
                        "'role':'resource-reviewer'," + subject
                                + ",'scope':'CUSTOM','resources':[{'type':'project','id':'*'}]",
                        "resources[0].id"),
                assignment(
                        "'role':'resource-reviewer'," + subject
                                + ",'scope':'CUSTOM','resources':[{'type':'project','id':'alpha','x':1}]",
                        "resources[0].x"),
                assignment(
                        "'role':'resource-reviewer'," + subject + ",'scope':'CUSTOM','resources':[{}"
                                + ",{}".repeat(500) + "]",
                        "resources"));
    }

    private static BadInput role(String name, String permissions, String field) {
        return new BadInput("roles", "{'name':" + name + ",'permissions':" + permissions + "}", field);
    }

    private static BadInput assignment(String fields, String field) {
        return new BadInput("assignments", "{" + fields + "}", field);
    }

    @Override
    public String toString() {
        String text = path + " " + body;
        return text.substring(0, Math.min(120, text.length())).replaceAll("\\s", " ");
    }
}
