package org.tenantaccess.keycloak;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** One of Keycloak's wide interfaces, with the few answers that a test needs. Any other question fails. */
public final class Fake<T> {

    private final Class<T> type;
    private final Map<String, Function<Object[], ?>> answers = new HashMap<>();

    private Fake(Class<T> type) {
        this.type = type;
    }

    public static <T> Fake<T> a(Class<T> type) {
        return new Fake<>(type);
    }

    /** The answer of a method, whatever its arguments; made anew for each call, as a stream must be. */
    public Fake<T> answers(String method, Supplier<?> answer) {
        return answersBy(method, arguments -> answer.get());
    }

    /** The answer of a method by its arguments. */
    public Fake<T> answersBy(String method, Function<Object[], ?> answer) {
        answers.put(method, answer);
        return this;
    }

    public T get() {
        Object fake =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (answers.containsKey(method.getName())) {
                        return answers.get(method.getName()).apply(arguments);
                    }
                    return switch (method.getName()) {
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        case "toString" -> type.getSimpleName();
                        default -> throw new UnsupportedOperationException(method.toString());
                    };
                });
        return type.cast(fake);
    }
}
