package org.tenantaccess.it.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tenantaccess.it.actor.Answer;

/** What writers were told: what the server must have done, no more and no less. */
final class Ledger {

    private final Map<String, Integer> events = new ConcurrentHashMap<>();
    private final Map<String, Integer> tallies = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void answered(String method, String path, Answer answer, long duration) {
        statuses.merge(answer.status(), 1, Integer::sum);
        nanos.add(duration);
        if (answer.status() >= 500) {
            problem(method + " " + path + " was answered " + answer.status() + " " + answer.body());
        }
    }

    /** A change was acknowledged, which an admin event must tell of. */
    void changed(String operation, String type, String path) {
        events.merge(operation + "|TENANT_ACCESS_" + type + "|tenant-access/" + path, 1, Integer::sum);
    }

    /** Counts something up or down. */
    void count(String what, int difference) {
        tallies.merge(what, difference, Integer::sum);
    }

    void require(boolean condition, String problem) {
        if (!condition) {
            problem(problem);
        }
    }

    void problem(String text) {
        problems.add(text);
    }

    /** Admin events as {@code operation|type|path}, and how many of each. */
    Map<String, Integer> events() {
        return new TreeMap<>(events);
    }

    int tally(String what) {
        return tallies.getOrDefault(what, 0);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Requests and how long they took, for people. */
    String figures(int seconds) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int changes = events.values().stream().mapToInt(Integer::intValue).sum();
        return String.format(
                "%d requests in %d s, %d changes, statuses %s, median %.1f ms, p95 %.1f ms, p99 %.1f ms",
                sorted.size(),
                seconds,
                changes,
                new TreeMap<>(statuses),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }
}
