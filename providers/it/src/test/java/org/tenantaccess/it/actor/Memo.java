package org.tenantaccess.it.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** What was supplied, for a while: a password grant takes longer than the call that it is for. */
final class Memo implements Supplier<String> {

    private final Duration duration;
    private final Supplier<String> supplier;
    private Instant until = Instant.MIN;
    private String known = "";

    private Memo(Duration duration, Supplier<String> supplier) {
        this.duration = duration;
        this.supplier = supplier;
    }

    static Supplier<String> forSeconds(int seconds, Supplier<String> supplier) {
        return new Memo(Duration.ofSeconds(seconds), supplier);
    }

    @Override
    public synchronized String get() {
        Instant now = Instant.now();
        if (now.isAfter(until)) {
            known = supplier.get();
            until = now.plus(duration);
        }
        return known;
    }
}
