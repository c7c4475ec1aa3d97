package org.tenantaccess.it.actor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is assigned, as JSON in single quotes. Resources are told as {@code type:id}; none at all is scope GLOBAL. */
public final class Grants {

    private Grants() {}

    public static String user(String role, String id, String... resources) {
        return subject(role, "user", id, resources);
    }

    public static String group(String role, String id, String... resources) {
        return subject(role, "group", id, resources);
    }

    private static String subject(String role, String type, String id, String... resources) {
        return "{'role':'" + role + "','subject':{'type':'" + type + "','id':'" + id + "'}," + scope(resources) + "}";
    }

    /** The same without a subject, as copies take it. */
    public static String role(String role, String... resources) {
        return "{'role':'" + role + "'," + scope(resources) + "}";
    }

    private static String scope(String... resources) {
        if (resources.length == 0) {
            return "'scope':'GLOBAL'";
        }
        return Arrays.stream(resources)
                .map(Grants::resource)
                .collect(Collectors.joining(",", "'scope':'CUSTOM','resources':[", "]"));
    }

    /** {@code {"type", "id"}}. */
    public static String resource(String resource) {
        int colon = resource.indexOf(':');
        return "{'type':'" + resource.substring(0, colon) + "','id':'" + resource.substring(colon + 1) + "'}";
    }
}
