package io.framewise.forecast.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** Evaluates the forecasters on the files that the system properties {@code series} and {@code downloads} name. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * Runs it.
     *
     * @param arguments none
     * @throws IOException if a file cannot be read
     * @throws InterruptedException if it is interrupted
     * @throws ExecutionException if a method fails in a way that it must not
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        String series = System.getProperty("series", "");
        Pattern wanted = Pattern.compile(System.getProperty("methods", ".*"));
        if (!series.isEmpty()) {
            SeriesEvaluation.run(Path.of(series), wanted);
        }
        String downloads = System.getProperty("downloads", "");
        if (!downloads.isEmpty()) {
            DownloadsEvaluation.run(Path.of(downloads));
        }
        if (series.isEmpty() && downloads.isEmpty()) {
            System.out.println("Nothing to evaluate. Maybe add -Dseries=FILE or -Ddownloads=FILE.");
        }
    }
}
