package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.Framewise;
import io.framewise.conformance.RunnableJar.Result;
import io.framewise.contract.ContractKit;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.id.CriterionId;
import io.framewise.plugin.FailurePolicy;
import io.framewise.plugin.FramewisePlugin;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A jar that somebody else wrote in Java, with one of everything: a framework, a criterion with a deriver, a scenario, a
 * decision method and a forecaster. It is compiled against the packaged jars and loaded by a class loader of its own.
 */
class OutsidePluginIT {
    private static final Path WRITTEN = Project.ROOT.resolve("adapters/conformance/src/test/resources/outside/plugin");

    @TempDir
    static Path shared;

    private static Path good;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws IOException {
        good = new ThirdParty(shared)
                .compiled(WRITTEN)
                .service("org.example.outside.OutsidePlugin")
                .jar();
    }

    @Test
    void what_it_adds_is_listed() throws Exception {
        assertThat(framewise("list frameworks").out()).contains("outside-web", "fastapi", "flask");
        assertThat(framewise("list criteria").out()).contains("recent-releases", "maturity");
        assertThat(framewise("list scenarios").out()).contains("moving-along", "small-project");
        assertThat(framewise("list plugins").out()).contains("org.example.outside");
    }

    @Test
    void what_it_adds_takes_part_in_a_comparison() throws Exception {
        Result compared = framewise("compare fastapi flask outside-web --scenario moving-along --draws 500");

        assertThat(compared.err()).isEmpty();
        assertThat(compared.code()).isZero();
        assertThat(compared.out())
                .startsWith("FastAPI vs Flask vs Outside Web · scenario moving-along")
                .contains("recent-releases");
    }

    @Test
    void its_deriver_computes_what_its_criterion_asks_for() throws IOException {
        Comparison answer = compare(load(FailurePolicy.FAIL, good), "moving-along");

        assertThat(answer.criteria())
                .filteredOn(criterion -> criterion.criterion().equals(CriterionId.of("recent-releases")))
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.toString()).contains("releases"));
    }

    @Test
    void its_methods_are_there_beside_ours() throws IOException {
        Framewise framewise = load(FailurePolicy.FAIL, good);

        assertThat(framewise.catalog().decisionMethods()).containsKeys("outside-maximin", "topsis");
        assertThat(framewise.catalog().forecasters()).containsKeys("outside-mean-of-three", "naive");
    }

    @Test
    void it_keeps_the_contract() throws IOException {
        SortedMap<String, List<String>> breaches = contract(good);

        assertThat(breaches)
                .containsKeys(
                        "plugin org.example.outside.OutsidePlugin",
                        "framework outside-web",
                        "criterion recent-releases",
                        "scenario moving-along",
                        "deriver org.example.recent-releases",
                        "decision method outside-maximin",
                        "forecaster outside-mean-of-three");
        assertThat(breaches.values()).allSatisfy(chapter -> assertThat(chapter).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TwinPlugin     | "twin-web"                    | "flask"                     | The framework (flask) of (org.example.twin) is already defined
            TwinPlugin     | "org.example.twin-releases"   | "org.example.nowhere"       | The deriver (org.example.nowhere) is not known
            TwinPlugin     | "maintenance-activity"        | "maintenance-activit"       | Maybe 'maintenance-activity' is meant.
            TwinPlugin     | "org.example.twin"            | "io.framewise.twin"         | reserved namespace
            TwinPlugin     | .priorLow(0.25)               | .priorLow(2)                | must lie in [0, 1]
            TwinPlugin     | new Patience(12)              | new Patience(12 / none())   | / by zero
            TwinPlugin     | binder.bind(Patience.class)   | binder.bind(Object.class)   | Patience
            RecentReleases | @Inject                       | // no mark                  | RecentReleases
            Maximin        | "twin-maximin"                | "topsis"                    | The decision method (topsis) of (org.example.twin) is defined twice
            Maximin        | "twin-maximin"                | null                        | the id (null)
            MeanOfThree    | "twin-mean-of-three"          | "naive"                     | The forecaster (naive) of (org.example.twin) is defined twice
            """)
    void a_broken_twin_fails_alone_and_by_name(String file, String right, String wrong, String said) throws Exception {
        Path twin = twin(file, right, wrong);

        InvalidDataException refused =
                catchThrowableOfType(InvalidDataException.class, () -> load(FailurePolicy.FAIL, good, twin));
        assertThat(refused.issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.toString()).contains("twin"));
        assertThat(refused.issues().toString()).contains(said);

        Framewise framewise = load(FailurePolicy.SKIP_AND_REPORT, good, twin);
        Comparison answer = compare(framewise, "moving-along");
        assertThat(answer.provenance().skipped()).singleElement().asString().contains("twin");
        assertThat(answer.ranking())
                .isEqualTo(
                        compare(load(FailurePolicy.FAIL, good), "moving-along").ranking());
    }

    @Test
    void on_the_command_line_a_broken_twin_is_named_without_a_stack_trace() throws Exception {
        Path twin = twin("TwinPlugin", "new Patience(12)", "new Patience(12 / none())");
        Result compared = new RunnableJar(folder)
                .besides(List.of(good, twin), "compare fastapi flask --scenario moving-along --draws 500");

        assertThat(compared.code()).isEqualTo(3);
        assertThat(compared.out()).isEmpty();
        assertThat(compared.err())
                .contains("org.example.twin.TwinPlugin", "/ by zero")
                .doesNotContain("\tat ");
    }

    @Test
    void a_deriver_that_fails_in_a_comparison_is_named_beside_its_criterion_and_harms_no_other() throws Exception {
        Path twin = twin("RecentReleases", "if (releases.isEmpty()) {", "if (releases.get(999_999) == null) {");
        Framewise framewise = load(FailurePolicy.FAIL, good, twin);

        assertThat(compare(framewise, "twin-along").caveats().toString())
                .contains("the deriver (org.example.twin-releases) of a plugin fails", "IndexOutOfBounds");
        assertThat(compare(framewise, "moving-along").ranking())
                .isEqualTo(
                        compare(load(FailurePolicy.FAIL, good), "moving-along").ranking());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TwinPlugin     | "Outside Twin"                  | " "                        | framework twin-web                | framework.named
            TwinPlugin     | lately?                         | lately!                    | criterion twin-releases           | criterion.question
            TwinPlugin     | "Twin along"                    | ""                         | scenario twin-along               | scenario.named
            RecentReleases | return Optional.empty();        | return Optional.of(DerivedQuantity.of(0, 0, asOf, List.of())); | deriver org.example.twin-releases | deriver.without-evidence
            Maximin        | higherIsBetter                  | lowerIsBetter              | decision method twin-maximin      | method.dominance
            MeanOfThree    | Arrays.fill(forecast, mean);    | // no value                | forecaster twin-mean-of-three     | forecaster.constant
            """)
    void a_twin_that_breaks_the_contract_is_caught_by_its_clause(
            String file, String right, String wrong, String chapter, String clause) throws Exception {
        assertThat(contract(twin(file, right, wrong)).get(chapter))
                .anyMatch(breach -> breach.contains("(" + clause + ")"));
    }

    private Result framewise(String words) throws IOException, InterruptedException {
        return new RunnableJar(folder).besides(List.of(good), words);
    }

    private static Comparison compare(Framewise framewise, String scenario) {
        return framewise
                .compare("fastapi", "flask")
                .forScenario(scenario)
                .withDraws(500)
                .run();
    }

    /** What is broken in each chapter; checked while the classes can still be loaded. */
    private static SortedMap<String, List<String>> contract(Path jar) throws IOException {
        SortedMap<String, List<String>> breaches = new TreeMap<>();
        try (URLClassLoader loader = loader(jar)) {
            ServiceLoader.load(FramewisePlugin.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(plugin -> plugin.getClass().getClassLoader() == loader)
                    .flatMap(plugin -> ContractKit.of(plugin).stream())
                    .forEach(chapter -> breaches.put(
                            chapter.title(),
                            chapter.breaches().stream().map(Issue::toString).toList()));
        }
        return breaches;
    }

    private static Framewise load(FailurePolicy policy, Path... jars) throws IOException {
        try (URLClassLoader loader = loader(jars)) {
            return Framewise.builder().classLoader(loader).onFailure(policy).build();
        }
    }

    private static URLClassLoader loader(Path... jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(new URL[0]), OutsidePluginIT.class.getClassLoader());
    }

    /** The same plugin under names of its own, with one thing wrong. */
    private Path twin(String file, String right, String wrong) throws IOException {
        Path sources = folder.resolve("src");
        try (Stream<Path> files = Files.walk(WRITTEN)) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                Path copied = sources.resolve(renamed(WRITTEN.relativize(source).toString()));
                Files.createDirectories(copied.getParent());
                Files.writeString(copied, renamed(Files.readString(source)));
            }
        }
        Path broken = sources.resolve("org/example/twin/" + file + ".java");
        String text = Files.readString(broken);
        assertThat(text).contains(right);
        Files.writeString(broken, text.replace(right, wrong));
        return new ThirdParty(folder)
                .compiled(sources)
                .service("org.example.twin.TwinPlugin")
                .jar();
    }

    private static String renamed(String text) {
        return text.replace("Outside Web", "Outside Twin")
                .replace("outside", "twin")
                .replace("OutsidePlugin", "TwinPlugin")
                .replace("recent-releases", "twin-releases")
                .replace("moving-along", "twin-along")
                .replace("Moving along", "Twin along");
    }
}
