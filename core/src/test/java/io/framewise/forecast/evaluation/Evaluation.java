package io.framewise.forecast.evaluation;

import io.framewise.error.FramewiseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Evaluates the forecasters on the files that the system properties {@code series} and {@code downloads} name. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * Runs it; ends with 1 and one sentence when a file cannot be used.
     *
     * @param arguments none
     * @throws InterruptedException if it is interrupted
     * @throws ExecutionException if a method fails in a way that it must not
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        String series = System.getProperty("series", "");
        String downloads = System.getProperty("downloads", "");
        try {
            if (!series.isEmpty()) {
                Pattern methods = Pattern.compile(System.getProperty("methods", ".*"));
                SeriesEvaluation.run(Path.of(series), methods, System.out);
            }
            if (!downloads.isEmpty()) {
                DownloadsEvaluation.run(Path.of(downloads), System.out);
            }
        } catch (FramewiseException | IOException | PatternSyntaxException unusable) {
            System.out.flush();
            System.err.println(unusable.getMessage());
            System.exit(1);
        }
        if (series.isEmpty() && downloads.isEmpty()) {
            System.out.println("Nothing to evaluate. Maybe add -Dseries=FILE or -Ddownloads=FILE.");
        }
    }
}
