package org.tenantaccess.it.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tenantaccess.it.actor.Answer;

/** One of many who write at once: things of its own, whose state it knows, and things that all of them change. */
final class Writer implements Runnable {

    static final int PROJECTS = 30;

    private final String name;
    private final Caller caller;
    private final Ledger ledger;
    private final Instant end;
    private final String ownUser;
    private final String sharedUser;
    private final Random random;
    private final Set<String> ownProjects = new TreeSet<>();
    private int number;

    Writer(int number, Caller caller, Instant end, String ownUser, String sharedUser) {
        this.name = "w" + number;
        this.caller = caller;
        this.ledger = caller.ledger();
        this.end = end;
        this.ownUser = ownUser;
        this.sharedUser = sharedUser;
        this.random = new Random(number);
    }

    @Override
    public void run() {
        while (Instant.now().isBefore(end)) {
            switch (random.nextInt(7)) {
                case 0 -> life("roles", "ROLE", "roles/%s", "{'name':'%s','permissions':['read-resources']}");
                case 1 -> life("resources", "RESOURCE", "resources/project/%s", "{'type':'project','name':'%s'}");
                case 2 -> life("categories", "CATEGORY", "categories/%s", "{'name':'%s'}");
                case 3 -> count("roles/counter", "ROLE", "description");
                case 4 -> count("resources/project/counter", "RESOURCE", "name");
                case 5 -> assignOwn();
                default -> assignShared();
            }
        }
    }

    /** Creates, renames and mostly deletes something of its own; what it read before is stale after. */
    private void life(String list, String type, String item, String json) {
        String first = name + "-" + list + "-" + number++;
        Answer created = caller.send("POST", list, String.format(json, first));
        if (!acknowledged(created, 201, "create " + first)) {
            return;
        }
        String path = String.format(item, created.createdId());
        ledger.changed("CREATE", type, path);
        String tag = rename(path, type, first + "-b", null);
        String fresh = rename(path, type, first + "-c", tag);
        Answer stale = caller.send("PUT", path, "{'name':'" + first + "-d'}", tag);
        ledger.require(stale.status() == 412, path + ": a stale change was answered " + stale.status());
        ledger.require(
                caller.send("GET", list + "?search=" + first + "-c", null)
                                .body()
                                .size()
                        == 1,
                first + "-c is not listed");
        if (random.nextInt(4) > 0 && acknowledged(caller.send("DELETE", path, null, fresh), 204, "delete " + path)) {
            ledger.changed("DELETE", type, path);
            ledger.require(
                    caller.send("GET", list + "?search=" + first, null).body().isEmpty(), first + " is still listed");
        }
    }

    private String rename(String path, String type, String to, String ifMatch) {
        Answer renamed = caller.send("PUT", path, "{'name':'" + to + "'}", ifMatch);
        if (acknowledged(renamed, 200, "rename " + path)) {
            ledger.changed("UPDATE", type, path);
            ledger.require(renamed.body().path("name").asText().equals(to), path + " was not renamed");
        }
        return tag(renamed);
    }

    /** Reads a number and writes the next, unless somebody else did so in between. */
    private void count(String path, String type, String field) {
        Answer read = caller.send("GET", path, null);
        int next = Integer.parseInt(read.body().path(field).asText()) + 1;
        Answer written = caller.send("PUT", path, "{'" + field + "':'" + next + "'}", tag(read));
        if (written.status() == 200) {
            ledger.changed("UPDATE", type, path);
            ledger.count(path, 1);
        } else {
            ledger.require(written.status() == 412, path + " was answered " + written.status() + written.body());
        }
    }

    /** Replaces what its own user holds; the list shows it at once. */
    private void assignOwn() {
        Set<String> wanted = projects(10);
        Answer answer = caller.send("PATCH", "assignments", batch(ownUser, wanted, minus(ownProjects, wanted)));
        if (!acknowledged(answer, 200, "assign to " + ownUser)) {
            return;
        }
        noteAssignments(answer.body());
        ledger.require(held(answer.body().path("added")).equals(minus(wanted, ownProjects)), name + ": added others");
        ledger.require(
                held(answer.body().path("removed")).equals(minus(ownProjects, wanted)), name + ": removed others");
        ownProjects.retainAll(wanted);
        ownProjects.addAll(wanted);
        JsonNode listed =
                caller.send("GET", "assignments?user=" + ownUser, null).body();
        ledger.require(held(listed).equals(ownProjects), name + ": the list shows " + listed);
    }

    /** Adds and removes what others add and remove too; the answer tells what this one did of it. */
    private void assignShared() {
        Set<String> add = projects(5);
        Answer answer = caller.send("PATCH", "assignments", batch(sharedUser, add, minus(projects(5), add)));
        if (acknowledged(answer, 200, "assign to " + sharedUser)) {
            noteAssignments(answer.body());
            held(answer.body().path("added")).forEach(project -> ledger.count(project, 1));
            held(answer.body().path("removed")).forEach(project -> ledger.count(project, -1));
        }
    }

    private void noteAssignments(JsonNode change) {
        if (!change.path("added").isEmpty() || !change.path("removed").isEmpty()) {
            ledger.changed("UPDATE", "ASSIGNMENT", "assignments");
        }
    }

    private boolean acknowledged(Answer answer, int wanted, String what) {
        ledger.require(answer.status() == wanted, what + " was answered " + answer.status() + " " + answer.body());
        return answer.status() == wanted;
    }

    private Set<String> projects(int most) {
        return random.ints(most, 0, PROJECTS).mapToObj(n -> "p" + n).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> held(JsonNode assignments) {
        return IntStream.range(0, assignments.size())
                .mapToObj(n -> assignments.path(n).at("/resource/id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String batch(String user, Set<String> add, Set<String> remove) {
        return "{'add':[" + tuples(user, add) + "],'remove':[" + tuples(user, remove) + "]}";
    }

    private static String tuples(String user, Set<String> projects) {
        return projects.stream()
                .map(project -> "{'role':'resource-reviewer','subject':{'type':'user','id':'" + user
                        + "'},'scope':'CUSTOM','resources':[{'type':'project','id':'" + project + "'}]}")
                .collect(Collectors.joining(","));
    }

    private static String tag(Answer answer) {
        return answer.headers().firstValue("ETag").orElse(null);
    }
}
