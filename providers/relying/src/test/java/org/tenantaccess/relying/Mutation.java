package org.tenantaccess.relying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Spoils a claim in one place. What it puts in is no permission and no resource of those that are asked for. It leaves
 * one thing alone: an {@code identifier} of RFC 9396 that goes missing makes a valid claim about the whole type.
 */
final class Mutation {

    private static final List<Object> JUNK = List.of(
            "",
            "x",
            "x:y:z",
            "only:x",
            "overage:https://sso/x",
            1,
            true,
            List.of(),
            List.of("x"),
            Map.of(),
            Map.of("x", 1));

    private final Random random;
    private int countdown;

    private Mutation(Random random, int countdown) {
        this.random = random;
        this.countdown = countdown;
    }

    static @Nullable Object spoil(Object claim, Random random) {
        return new Mutation(random, random.nextInt(size(claim))).at(claim);
    }

    private static int size(Object value) {
        if (value instanceof Map<?, ?> map) {
            return 1 + map.values().stream().mapToInt(Mutation::size).sum();
        }
        return value instanceof List<?> list
                ? 1 + list.stream().mapToInt(Mutation::size).sum()
                : 1;
    }

    private @Nullable Object at(Object value) {
        if (countdown-- == 0) {
            return spoilt(value);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, member) -> copy.put(key, at(member)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(at(element)));
            return copy;
        }
        return value;
    }

    private @Nullable Object spoilt(Object value) {
        if (value instanceof Map<?, ?> map && random.nextBoolean()) {
            return spoiltMembers(new LinkedHashMap<>(map));
        }
        if (value instanceof List<?> list && random.nextBoolean()) {
            return spoiltElements(new ArrayList<>(list));
        }
        return random.nextInt(8) == 0 ? null : junk();
    }

    private Map<Object, Object> spoiltMembers(Map<Object, Object> members) {
        List<Object> names = new ArrayList<>(members.keySet());
        names.remove("identifier");
        if (names.isEmpty() || random.nextBoolean()) {
            members.put("x", junk());
        } else {
            members.remove(names.get(random.nextInt(names.size())));
        }
        return members;
    }

    private List<Object> spoiltElements(List<Object> elements) {
        if (elements.isEmpty() || random.nextInt(3) == 0) {
            elements.add(junk());
        } else if (random.nextBoolean()) {
            elements.remove(random.nextInt(elements.size()));
        } else {
            elements.add(elements.get(random.nextInt(elements.size())));
        }
        return elements;
    }

    private Object junk() {
        return JUNK.get(random.nextInt(JUNK.size()));
    }
}
