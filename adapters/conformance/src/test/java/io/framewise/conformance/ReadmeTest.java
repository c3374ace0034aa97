package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises. */
class ReadmeTest {
    private static final String README = Project.read(Project.ROOT.resolve("README.md"));

    @TempDir
    private Path folder;

    @Test
    void the_ten_lines_of_java_compile_and_run_with_the_starter_alone() throws IOException, InterruptedException {
        Path source = folder.resolve("Ten.java");
        Files.writeString(source, """
                import io.framewise.Framewise;
                import io.framewise.engine.ExplanationText;
                import io.framewise.model.comparison.Comparison;
                import java.time.LocalDate;

                class Ten {
                    public static void main(String[] arguments) {
                %s
                    }
                }
                """.formatted(block("java")));
        String classPath = starter();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, messages, messages, "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(compiled).isZero();

        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        "Ten")
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(errors).isEmptyFile();
        assertThat(Files.readString(output))
                .contains("Preferred{framework=fastapi")
                .contains("async-support");
    }

    @Test
    void the_continuous_integration_runs_the_test_command() {
        assertThat(README).contains("mvn -B -ntp verify");
        assertThat(Project.read(Project.ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
    }

    /** The jars that the starter brings: its own modules as built here, and those of others. */
    private static String starter() {
        String others = Project.read(Project.ROOT.resolve("adapters/starter/target/third-party-jars.txt"))
                .strip();
        List<String> own = List.of("core", "criteria", "frameworks").stream()
                .map(module ->
                        Project.ROOT.resolve(module).resolve("target/classes").toString())
                .toList();
        return String.join(File.pathSeparator, own) + File.pathSeparator + others;
    }

    private static String block(String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(README);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
