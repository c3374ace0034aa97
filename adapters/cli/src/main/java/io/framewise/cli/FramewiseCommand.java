package io.framewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The entry of the {@code framewise} command. */
public final class FramewiseCommand {
    /** The parser lays out help in no less. */
    private static final int NARROWEST_HELP = 55;

    private static final int WIDEST_HELP = 110;

    private final Host host;

    FramewiseCommand(Host host) {
        this.host = host;
    }

    /**
     * Runs the command and ends the process with its exit code: 0 when all is well, 1 for a failed check, 2 for wrong usage,
     * 3 for invalid data, 4 for a source that cannot be reached or output that cannot be written.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        Host host = Host.ofProcess();
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
            new Failures(host).defect(error);
            Runtime.getRuntime().halt(ExitCodes.DEFECT);
        });
        int code = new FramewiseCommand(host).run(arguments);
        if (code != ExitCodes.OK) {
            System.exit(code);
        }
    }

    /** Runs one command line. */
    int run(String... words) {
        String[] arguments = Subcommand.helpAsOption(words);
        Preload preload = Preload.begin(arguments);
        boolean color = ColorMode.of(arguments).colorful(host);
        Session session = new Session(host, color, preload);
        int plain = plain(session, arguments);
        if (plain >= 0) {
            return finish(session, "", session.notes(), plain);
        }
        return parsed(new Session(host, color, preload), color, arguments);
    }

    /** Answers a line of the plain form; -1 if it is of another form or something is wrong, which the parser explains better. */
    private static int plain(Session session, String... arguments) {
        PlainCommand command = PlainLine.read(session, arguments);
        if (command == null) {
            return -1;
        }
        try {
            return command.call();
        } catch (RuntimeException failed) {
            return -1;
        }
    }

    private int parsed(Session session, boolean color, String... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter complaints = new StringWriter();
        CommandLine line = Subcommand.line(session, arguments);
        Failures failures = new Failures(host);
        line.setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(complaints))
                .setColorScheme(CommandLine.Help.defaultColorScheme(color ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(host.width(), WIDEST_HELP)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        int code = line.execute(arguments);
        return finish(session, printed.toString(), complaints + session.notes(), code);
    }

    private int finish(Session session, String printed, String complaints, int code) {
        if (!complaints.isEmpty()) {
            new Failures(host).say(complaints);
        }
        return write(printed + session.text(), session.charset()) ? code : ExitCodes.UNAVAILABLE;
    }

    /** Writes everything at once; a reader that has gone away is no failure. */
    private boolean write(String text, Charset charset) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            host.out().write(bytes(text, charset));
            host.out().flush();
            return true;
        } catch (IOException failed) {
            if (String.valueOf(failed.getMessage()).contains("Broken pipe")) {
                return true;
            }
            new Failures(host).say("framewise: the output cannot be written: " + failed.getMessage() + "\n");
            return false;
        }
    }

    static byte[] bytes(String text, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return text.getBytes(charset);
        }
        try {
            ByteBuffer encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (java.nio.charset.CharacterCodingException impossible) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }
}
