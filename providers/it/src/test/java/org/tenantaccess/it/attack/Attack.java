package org.tenantaccess.it.attack;

/**
 * Something that must be refused. In path and body {@code USER(name)}, {@code GROUP(path)} and {@code HELD(name)} stand for
 * the id of a user, of a group, and of the first assignment of a user.
 *
 * @param who user name of the person who tries
 * @param rule the rule that forbids it
 */
record Attack(String who, String method, String path, String body, String rule) {

    static Attack get(String who, String path, String rule) {
        return new Attack(who, "GET", path, "", rule);
    }

    static Attack post(String who, String path, String body, String rule) {
        return new Attack(who, "POST", path, body, rule);
    }

    static Attack put(String who, String path, String body, String rule) {
        return new Attack(who, "PUT", path, body, rule);
    }

    static Attack patch(String who, String body, String rule) {
        return new Attack(who, "PATCH", "assignments", body, rule);
    }

    static Attack delete(String who, String path, String rule) {
        return new Attack(who, "DELETE", path, "", rule);
    }

    @Override
    public String toString() {
        String text = who + " " + method + " " + path + " " + body;
        return text.substring(0, Math.min(140, text.length()));
    }
}
