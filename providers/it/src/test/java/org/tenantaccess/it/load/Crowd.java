package org.tenantaccess.it.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.tenantaccess.it.actor.Answer;

/** Threads that do things at the same moment. */
final class Crowd implements AutoCloseable {

    private final ExecutorService threads;

    Crowd(int size) {
        threads = Executors.newFixedThreadPool(size);
    }

    /** All callers do this together; answers the statuses. */
    List<Integer> atOnce(List<Caller> callers, Function<Caller, Answer> action) {
        CyclicBarrier start = new CyclicBarrier(callers.size());
        return all(callers.stream()
                .<Callable<Integer>>map(caller -> () -> {
                    start.await();
                    return action.apply(caller).status();
                })
                .toList());
    }

    /** Does all of this, each in a thread of its own. */
    <T> List<T> all(List<Callable<T>> tasks) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
