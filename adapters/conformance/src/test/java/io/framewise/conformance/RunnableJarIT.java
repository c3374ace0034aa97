package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, started as a user starts it. */
class RunnableJarIT {

    private static final Path JAR = Project.ROOT.resolve("adapters/cli/target/framewise.jar");

    @Test
    void prints_its_version_and_no_warning(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--version")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
        assertThat(out).content().startsWith("framewise 0.1.0");
    }

    @Test
    void lists_the_plugins_and_packs_of_all_jars() throws IOException {
        for (String list :
                List.of("META-INF/services/io.framewise.plugin.FramewisePlugin", "META-INF/framewise.packs")) {
            List<String> announced = announced(list);
            assertThat(announced.isEmpty() ? List.of() : content(list).lines().toList())
                    .as(list)
                    .containsAll(announced);
        }
        assertThat(announced("META-INF/services/io.framewise.plugin.FramewisePlugin"))
                .hasSizeGreaterThan(1);
    }

    private static List<String> announced(String list) {
        return Project.jars().stream()
                .map(module ->
                        Project.ROOT.resolve(module).resolve("target/classes").resolve(list))
                .filter(Files::exists)
                .flatMap(file -> Project.read(file).lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void carries_license_and_notice() throws IOException {
        assertThat(content("META-INF/LICENSE")).isEqualTo(Project.read(Project.ROOT.resolve("LICENSE")));
        assertThat(content("META-INF/NOTICE")).contains("Python Packaging Advisory Database");
    }

    @Test
    void is_not_signed() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
        }
    }

    private static String content(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
