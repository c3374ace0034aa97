package io.framewise.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How wide the terminal of this process is, where a shell keeps COLUMNS to itself: the answer of {@code stty size}. */
final class TerminalWidth {
    private static final File TERMINAL = new File("/dev/tty");
    private static final long PATIENCE_MILLIS = 500;

    private TerminalWidth() {}

    /** The number of columns as text; none where there is no such command or it does not know. */
    static Optional<String> asked() {
        if (!TERMINAL.exists()) {
            return Optional.empty();
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return Optional.empty();
            }
            return columns(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException none) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Of {@code rows columns} the second; a terminal that does not know says 0. */
    static Optional<String> columns(String size) {
        String[] words = size.strip().split(" ", -1);
        return words.length == 2 && !words[1].equals("0") ? Optional.of(words[1]) : Optional.empty();
    }
}
