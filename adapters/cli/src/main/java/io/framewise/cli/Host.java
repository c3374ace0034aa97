package io.framewise.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What surrounds the command: where data and messages go, and what the terminal can show. */
final class Host {
    private static final int DEFAULT_WIDTH = 100;
    private static final String COLUMNS = "COLUMNS";
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Map<String, String> variables;
    private final Charset charset;
    private final boolean terminal;

    /** A host on whose standard input is nothing. */
    Host(OutputStream out, OutputStream err, Map<String, String> variables, Charset charset, boolean terminal) {
        this(InputStream.nullInputStream(), out, err, variables, charset, terminal);
    }

    Host(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> variables,
            Charset charset,
            boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.variables = variables;
        this.charset = charset;
        this.terminal = terminal;
    }

    /** The process with its standard streams. */
    static Host ofProcess() {
        boolean terminal = interactive();
        Map<String, String> variables = System.getenv();
        if (terminal && !variables.containsKey(COLUMNS)) {
            Optional<String> columns = TerminalWidth.asked();
            if (columns.isPresent()) {
                variables = new HashMap<>(variables);
                variables.put(COLUMNS, columns.get());
            }
        }
        return new Host(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                variables,
                outputCharset(),
                terminal);
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    OutputStream err() {
        return err;
    }

    Charset charset() {
        return charset;
    }

    /** The day on the clock of this machine, in UTC, so that it does not depend on where it is read. */
    LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    /** Whether box-drawing characters and the like can be shown. */
    boolean unicode() {
        return charset.name().startsWith("UTF");
    }

    /** Whether somebody watches; otherwise what is written goes into a file or another program. */
    boolean terminal() {
        return terminal;
    }

    /** Whether colors are wanted when nobody says so. */
    boolean colorful() {
        return terminal && variable("NO_COLOR").isEmpty() && !variable("TERM").equals(Optional.of("dumb"));
    }

    /** The number of columns that lines may fill. */
    int width() {
        try {
            int stated = Integer.parseInt(variable(COLUMNS).orElse("").strip());
            return stated <= 0 ? DEFAULT_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, stated));
        } catch (NumberFormatException unstated) {
            return DEFAULT_WIDTH;
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    private static Charset outputCharset() {
        for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && !name.isEmpty()) {
                try {
                    return Charset.forName(name);
                } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                    return StandardCharsets.US_ASCII;
                }
            }
        }
        return StandardCharsets.US_ASCII;
    }

    /** Since Java 22 there is a console even when nobody watches; it can be asked, but not by code for Java 17. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean interactive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
