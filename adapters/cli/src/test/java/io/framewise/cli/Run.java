package io.framewise.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command inside this process. */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        return in(Map.of(), StandardCharsets.UTF_8, false, arguments);
    }

    static Run in(Map<String, String> variables, Charset charset, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new FramewiseCommand(new Host(out, err, variables, charset, terminal)).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
