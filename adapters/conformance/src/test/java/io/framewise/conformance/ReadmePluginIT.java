package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.Framewise;
import io.framewise.conformance.RunnableJar.Result;
import io.framewise.contract.Chapter;
import io.framewise.contract.ContractKit;
import io.framewise.error.Issue;
import io.framewise.model.id.CriterionId;
import io.framewise.plugin.FramewisePlugin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of YAML and Java that the README shows to whoever adds something, as they stand there. */
class ReadmePluginIT {
    private static final String README = Project.read(Project.ROOT.resolve("README.md"));
    private static final String FOLDER = "META-INF/framewise/org.example.mine/";

    @TempDir
    private Path folder;

    @Test
    void fifteen_lines_of_yaml_are_a_pack() throws Exception {
        for (Map.Entry<String, String> file : pack().entrySet()) {
            Path path = folder.resolve("my-pack").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        String place = folder.resolve("my-pack").toString();
        RunnableJar framewise = new RunnableJar(folder);

        assertThat(pack().values().stream()
                        .mapToLong(text -> text.lines().count())
                        .sum())
                .isEqualTo(15);
        assertThat(framewise.run("verify " + place).out()).isEqualTo("The pack can be used.\n");
        Result compared = framewise.run(
                line("framewise compare bottle").replace("framewise ", "").replace("my-pack", place));
        assertThat(compared.err()).isEmpty();
        assertThat(compared.out()).startsWith("Bottle vs Flask").contains("dependencies");
    }

    @Test
    void fifteen_lines_of_java_are_a_plugin_with_three_imports() throws Exception {
        String source = block("FramewisePlugin {");
        assertThat(source.lines().filter(line -> line.startsWith("import "))).hasSize(3);
        assertThat(source.lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
                .hasSizeLessThanOrEqualTo(16);
        Path jar = jar(source);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ReadmePluginIT.class.getClassLoader())) {
            Framewise framewise = Framewise.builder().classLoader(loader).build();
            assertThat(framewise.catalog().criteria()).containsKey(CriterionId.of("dependencies"));
            assertThat(framewise.catalog().derivers()).containsKey("org.example.releases");
            FramewisePlugin plugin = ServiceLoader.load(FramewisePlugin.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(one -> one.getClass().getName().equals("MyPlugin"))
                    .findFirst()
                    .orElseThrow();
            List<Chapter> contract = ContractKit.of(plugin);
            assertThat(contract)
                    .extracting(Chapter::title)
                    .contains("framework bottle", "criterion dependencies", "deriver org.example.releases");
            assertThat(contract)
                    .flatExtracting(Chapter::breaches)
                    .extracting(Issue::toString)
                    .isEmpty();
        }
    }

    @Test
    void the_command_finds_the_plugin_beside_itself() throws Exception {
        Path jar = jar(block("FramewisePlugin {"));

        assertThat(line("java -cp ")).endsWith("io.framewise.cli.FramewiseCommand list plugins");
        Result listed = new RunnableJar(folder).besides(List.of(jar), "list plugins");
        assertThat(listed.err()).isEmpty();
        assertThat(listed.out()).contains("org.example.mine");
    }

    /** The pack with what the text around the class says: its criterion asks for the deriver. */
    private Path jar(String source) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(sources.resolve("MyPlugin.java"), source);
        ThirdParty author = new ThirdParty(folder).compiled(sources).service("MyPlugin");
        assertThat(README).contains("`from: {deriver: org.example.releases}`");
        for (Map.Entry<String, String> file : pack().entrySet()) {
            author.resource(
                    FOLDER + file.getKey(),
                    file.getValue()
                            .replace("from: {metric: dependency-count}", "from: {deriver: org.example.releases}"));
        }
        return author.jar();
    }

    /** The files of the block of YAML, each after a comment with its path. */
    private static Map<String, String> pack() {
        Map<String, String> files = new TreeMap<>();
        for (String part : block("# my-pack/pack.yaml").split("(?m)^# my-pack/", -1)) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                files.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return files;
    }

    private static String block(String containing) {
        return Pattern.compile("```[a-z]+\n(.*?)```", Pattern.DOTALL)
                .matcher(README)
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(text -> text.contains(containing))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String beginning) {
        return README.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
