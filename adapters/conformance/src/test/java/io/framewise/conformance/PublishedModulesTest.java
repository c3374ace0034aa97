package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users get. */
class PublishedModulesTest {

    private static final String BOM = "adapters/bom";

    @Test
    void the_bom_lists_every_artifact_and_nothing_else() {
        List<String> listed = Pattern.compile("<artifactId>(framewise.*?)</artifactId>")
                .matcher(Project.pom(BOM))
                .results()
                .map(result -> result.group(1))
                .filter(artifact -> !artifact.equals("framewise-parent") && !artifact.equals("framewise-bom"))
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Project.jars().stream().map(Project::artifact).toList());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void every_jar_carries_license_and_notice(String module) {
        Path folder = Project.ROOT.resolve(module).resolve("target/classes/META-INF");
        assertThat(folder.resolve("LICENSE")).hasSameTextualContentAs(Project.ROOT.resolve("LICENSE"));
        assertThat(folder.resolve("NOTICE")).hasSameTextualContentAs(Project.ROOT.resolve("NOTICE"));
    }

    static List<String> jars() {
        return Project.jars();
    }

    @Test
    void the_starter_brings_at_most_sixteen_jars_of_others() {
        String classPath = Project.read(Project.ROOT.resolve("adapters/starter/target/third-party-jars.txt"));
        assertThat(classPath.split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(jar -> jar.contains("guice"))
                .hasSizeLessThanOrEqualTo(16);
    }
}
