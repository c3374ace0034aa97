package io.framewise.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Runs independent tasks on the processors at hand. Results come in the order of the inputs, so the number of threads never
 * shows in them.
 */
public final class ParallelTasks {
    private ParallelTasks() {}

    /**
     * Maps each item of a list.
     *
     * @param <T> the items
     * @param <R> the results
     * @param items the items
     * @param task what is done with each; safe to be called by several threads at a time
     * @return the results in the order of the items
     */
    public static <T, R> List<R> map(List<T> items, Function<T, R> task) {
        if (items.size() < 2) {
            return items.stream().map(task).toList();
        }
        List<Callable<R>> calls = new ArrayList<>();
        for (T item : items) {
            calls.add(() -> task.apply(item));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> future : ForkJoinPool.commonPool().invokeAll(calls)) {
            results.add(result(future));
        }
        return results;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a task", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (failed.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException("a task failed", failed);
        }
    }
}
