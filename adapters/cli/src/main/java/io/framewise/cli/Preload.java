package io.framewise.cli;

import io.framewise.Framewise;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Loads the catalog of the class path on a thread of its own while the command line is still being read: the two take about
 * as long and have nothing to do with each other. What the command line says decides whether the catalog is used.
 */
final class Preload {
    private static final Set<String> READERS =
            Set.of("compare", "explain", "list", "show", "evidence", "check", "decide", "methods");

    private final @Nullable CompletableFuture<Framewise> task;

    private Preload(@Nullable CompletableFuture<Framewise> task) {
        this.task = task;
    }

    /** Begins to load if the arguments look as if the catalog of the class path alone will be asked for. */
    static Preload begin(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.isEmpty() || !READERS.contains(words.get(0)) || words.contains("--help") || words.contains("-h")) {
            return new Preload(null);
        }
        for (String word : words) {
            if (word.startsWith("--pack")) {
                return new Preload(null);
            }
        }
        CompletableFuture<Framewise> task = CompletableFuture.supplyAsync(Framewise::create, work -> {
            Thread thread = new Thread(work, "preload");
            thread.setDaemon(true);
            thread.start();
        });
        return new Preload(task);
    }

    /** The catalog of the class path: the one begun, or loaded now. */
    Framewise get() {
        if (task == null) {
            return Framewise.create();
        }
        try {
            return task.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }
}
