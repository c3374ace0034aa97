package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The runnable jar, started as scripts and people start it; what it says is kept in a folder. */
final class RunnableJar {
    static final Path FILE = Project.ROOT.resolve("adapters/cli/target/framewise.jar");

    private final Path folder;

    RunnableJar(Path folder) {
        this.folder = folder;
    }

    /** What a process left behind. */
    record Result(int code, String out, String err) {}

    Result run(String words) throws IOException, InterruptedException {
        return run(Map.of(), List.of(), words);
    }

    Result run(Map<String, String> variables, List<String> options, String words)
            throws IOException, InterruptedException {
        return run(variables, command(options, words));
    }

    /** The command beside jars of other people, which a class path of its own puts next to it. */
    Result besides(List<Path> jars, String words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-cp",
                Stream.concat(Stream.of(FILE), jars.stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                "io.framewise.cli.FramewiseCommand"));
        command.addAll(List.of(words.strip().split(" ", -1)));
        return run(Map.of(), command);
    }

    static List<String> command(List<String> options, String words) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(options);
        command.add("-jar");
        command.add(FILE.toString());
        command.addAll(List.of(words.strip().split(" ", -1)));
        return command;
    }

    Result run(Map<String, String> variables, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("NO_COLOR", "COLUMNS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
