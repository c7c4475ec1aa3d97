package org.tenantaccess.it.consistency;

/**
 * One assignment of a random realm.
 *
 * @param subject user name, or path of a group, which begins with a slash
 * @param resource {@code type:id}, or {@code *} at scope GLOBAL
 */
record Given(String role, String subject, String resource) {

    static final String EVERYTHING = "*";

    boolean isGlobal() {
        return resource.equals(EVERYTHING);
    }

    /**
     * As the API takes it.
     *
     * @param subjectId the id of the user or group
     */
    String json(String subjectId) {
        String type = subject.startsWith("/") ? "group" : "user";
        String scope = "'scope':'GLOBAL'}";
        if (!isGlobal()) {
            String[] ref = resource.split(":", 2);
            scope = "'scope':'CUSTOM','resources':[{'type':'" + ref[0] + "','id':'" + ref[1] + "'}]}";
        }
        return "{'role':'" + role + "','subject':{'type':'" + type + "','id':'" + subjectId + "'}," + scope;
    }
}
