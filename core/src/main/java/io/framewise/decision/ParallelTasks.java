package io.framewise.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
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
     * @return the results in the order of the items; an exception of a task is thrown as it is
     */
    public static <T, R> List<R> map(List<T> items, Function<T, R> task) {
        if (items.size() < 2) {
            return items.stream().map(task).toList();
        }
        List<ForkJoinTask<R>> tasks = new ArrayList<>();
        for (T item : items) {
            tasks.add(ForkJoinTask.adapt((Callable<R>) () -> task.apply(item)));
        }
        ForkJoinTask.invokeAll(tasks);
        List<R> results = new ArrayList<>();
        for (ForkJoinTask<R> finished : tasks) {
            results.add(finished.join());
        }
        return results;
    }
}
