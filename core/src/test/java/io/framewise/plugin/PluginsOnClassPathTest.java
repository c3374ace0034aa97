package io.framewise.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.Framewise;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.id.FrameworkId;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jars of other people on the class path: found, kept apart, and named when they are broken. */
class PluginsOnClassPathTest {
    private static final String FRAMEWORK = """
            Contributions.to(binder).framework(io.framewise.model.framework.Framework.builder()
                .id(io.framewise.model.id.FrameworkId.of("%s")).name("%s").ecosystem("test").build());
            """;
    private static final String NOTHING = "Contributions.to(binder);";

    @TempDir
    private Path folder;

    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void nothingWasLogged() {
        Logger.getLogger("").removeHandler(listener);
        assertThat(logged).isEmpty();
    }

    private PluginJar jar(String name) {
        return new PluginJar(folder.resolve(name));
    }

    private PluginJar good() {
        return jar("good").plugin("Good", "org.example.good", "1.0.0", FRAMEWORK.formatted("good", "Good"));
    }

    private static Framewise load(FailurePolicy policy, Path... jars) {
        try (URLClassLoader loader = PluginJar.loader(jars)) {
            return Framewise.builder().classLoader(loader).onFailure(policy).build();
        } catch (IOException unclosed) {
            throw new IllegalStateException(unclosed);
        }
    }

    private static List<Issue> refused(Path... jars) {
        return catchThrowableOfType(InvalidDataException.class, () -> load(FailurePolicy.FAIL, jars))
                .issues();
    }

    private static List<String> frameworks(Framewise framewise) {
        return framewise.catalog().frameworks().keySet().stream()
                .map(FrameworkId::value)
                .toList();
    }

    @Test
    void a_listed_plugin_is_found_and_contributes() {
        Framewise framewise = load(FailurePolicy.FAIL, good().jar());

        assertThat(frameworks(framewise)).containsExactly("good");
        assertThat(framewise.plugins())
                .filteredOn(PluginStatus::active)
                .extracting(PluginStatus::id)
                .contains("org.example.good");
    }

    @Test
    void the_order_of_the_class_path_does_not_show() {
        Path one = good().jar();
        Path other = jar("other")
                .plugin("Alpha", "org.example.alpha", "2.0.0", FRAMEWORK.formatted("alpha", "Alpha"))
                .jar();
        Framewise forward = load(FailurePolicy.FAIL, one, other);
        Framewise backward = load(FailurePolicy.FAIL, other, one);

        assertThat(frameworks(forward)).containsExactly("alpha", "good");
        assertThat(frameworks(backward)).isEqualTo(frameworks(forward));
        assertThat(backward.plugins()).isEqualTo(forward.plugins());
    }

    @Test
    void the_same_plugin_twice_counts_once_with_a_note() {
        Path again = jar("again")
                .plugin("Again", "org.example.good", "1.0.0", FRAMEWORK.formatted("good", "Good"))
                .jar();
        Framewise framewise = load(FailurePolicy.FAIL, good().jar(), again);

        assertThat(frameworks(framewise)).containsExactly("good");
        assertThat(framewise.plugins().toString()).contains("was found twice and is used once");
    }

    @Test
    void two_versions_of_a_plugin_are_an_error_that_names_both() {
        Path newer = jar("newer")
                .plugin("Newer", "org.example.good", "1.1.0", FRAMEWORK.formatted("good", "Good"))
                .jar();

        assertThat(refused(good().jar(), newer).toString())
                .contains("(org.example.good)")
                .contains("(1.0.0)")
                .contains("(1.1.0)");
    }

    @Test
    void the_range_of_releases_is_checked_before_the_plugin_is_configured() {
        Path future = jar("future")
                .source("Future", """
                        public class Future implements FramewisePlugin {
                            public PluginDescriptor descriptor() {
                                return PluginDescriptor.builder()
                                        .from(PluginDescriptor.of("org.example.future", "1.0.0", "Future"))
                                        .requiresApi("[9.0,10.0)")
                                        .build();
                            }
                            public void configure(Binder binder) {
                                throw new IllegalStateException("was configured");
                            }
                        }
                        """)
                .service("org.example.Future")
                .jar();

        assertThat(refused(future).toString())
                .contains("(org.example.future)")
                .contains("[9.0,10.0)")
                .doesNotContain("was configured");
    }

    @Test
    void a_class_that_is_no_longer_there_is_answered_with_a_hint_at_versions() {
        Path torn = jar("torn")
                .source("Gone", "public class Gone { public static void call() {} }")
                .plugin("Torn", "org.example.torn", "1.0.0", NOTHING + " Gone.call();")
                .without("Gone")
                .jar();

        assertThat(refused(torn).toString())
                .contains("org.example.Torn")
                .contains("does not link")
                .contains("align versions with io.framewise:framewise-bom");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thrower   | throw new IllegalArgumentException("no luck"); | no luck
            Twice     | binder.bind(String.class).toInstance("a"); binder.bind(String.class).toInstance("b"); | String was bound multiple times
            Unbound   | binder.bind(Runnable.class).to(Thread.class); | Thread
            Deep      | binder.bind(String.class).toInstance("a"); throw new StackOverflowError("deep"); | deep
            """)
    void a_plugin_that_is_broken_fails_alone_and_by_name(String name, String configure, String reason) {
        Path broken = jar("broken")
                .plugin(name, "org.example." + name.toLowerCase(java.util.Locale.ROOT), "1.0.0", NOTHING + configure)
                .jar();

        assertThat(refused(good().jar(), broken)).hasSize(1).first().asString().contains("org.example." + name, reason);
        Framewise framewise = load(FailurePolicy.SKIP_AND_REPORT, good().jar(), broken);
        assertThat(frameworks(framewise)).containsExactly("good");
        assertThat(framewise.plugins().toString()).contains("org.example." + name, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public class Odd {}                                    | not a subtype
            public class Odd { static { if (true) throw new IllegalStateException("static"); } } | not a subtype
            class Other {}                                         | not found
            public abstract class Odd implements FramewisePlugin {} | Odd
            """)
    void a_listed_class_that_is_no_plugin_fails_alone_and_by_name(String source, String reason) {
        String name = source.contains("Odd") ? "Odd" : "Other";
        Path broken =
                jar("broken").source(name, source).service("org.example.Odd").jar();

        assertThat(refused(good().jar(), broken)).hasSize(1).first().asString().contains("org.example.Odd", reason);
        Framewise framewise = load(FailurePolicy.SKIP_AND_REPORT, good().jar(), broken);
        assertThat(frameworks(framewise)).containsExactly("good");
        assertThat(framewise.plugins().toString()).contains("org.example.Odd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public Bad() { throw new IllegalStateException("not today"); } | not today
            public Bad(String needed) {}                                   | constructor
            Bad() {}                                                       | constructor
            """)
    void a_plugin_that_cannot_be_made_fails_alone_and_by_name(String constructor, String reason) {
        Path broken = jar("broken")
                .source("Bad", """
                        public class Bad implements FramewisePlugin {
                            %s
                            public PluginDescriptor descriptor() { return PluginDescriptor.of("org.example.bad", "1", "Bad"); }
                            public void configure(Binder binder) {}
                        }
                        """.formatted(constructor))
                .service("org.example.Bad")
                .jar();

        assertThat(refused(good().jar(), broken)).hasSize(1).first().asString().contains("org.example.Bad", reason);
        assertThat(frameworks(load(FailurePolicy.SKIP_AND_REPORT, good().jar(), broken)))
                .containsExactly("good");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throw new IllegalStateException("nameless"); | nameless
            return null;                                 | null
            return "";                                   | ()
            return "Two words";                          | (Two words)
            """)
    void a_deriver_that_cannot_say_who_it_is_fails_alone_and_by_name(String id, String reason) {
        Path broken = jar("broken")
                .source("Odd", """
                        public class Odd implements io.framewise.spi.MeasurementDeriver {
                            public String id() { %s }
                            public java.util.Optional<io.framewise.spi.DerivedQuantity> derive(
                                    io.framewise.model.framework.FrameworkEvidence evidence, java.time.LocalDate asOf) {
                                return java.util.Optional.empty();
                            }
                        }
                        """.formatted(id))
                .plugin(
                        "Broken",
                        "org.example.broken",
                        "1.0.0",
                        NOTHING + "Contributions.to(binder).deriver(new Odd());")
                .jar();

        assertThat(refused(good().jar(), broken)).hasSize(1).first().asString().contains("org.example.Broken", reason);
        Framewise framewise = load(FailurePolicy.SKIP_AND_REPORT, good().jar(), broken);
        assertThat(frameworks(framewise)).containsExactly("good");
        assertThat(framewise.plugins().toString()).contains("org.example.Broken", reason);
    }

    @Test
    void what_does_not_fit_the_catalog_is_told_with_the_plugin_that_it_comes_from() {
        Path broken = jar("broken")
                .plugin("Broken", "org.example.broken", "1.0.0", """
                        Contributions.to(binder).scenario(io.framewise.model.scenario.Scenario.builder()
                            .id(io.framewise.model.id.ScenarioId.of("lost")).title("Lost").purpose("None.")
                            .horizon(java.time.Period.ofYears(1))
                            .weights(io.framewise.model.scenario.SwingPoints.builder()
                                .putPoint(io.framewise.model.id.CriterionId.of("nowhere"), 1.0).build())
                            .build());
                        """)
                .jar();

        assertThat(refused(good().jar(), broken))
                .singleElement()
                .asString()
                .contains("In the plugin (org.example.broken)", "The criterion (nowhere) is not known.");
        assertThat(load(FailurePolicy.SKIP_AND_REPORT, good().jar(), broken).plugins())
                .filteredOn(status -> !status.active())
                .extracting(PluginStatus::id)
                .containsExactly("org.example.broken");
    }

    @Test
    void all_problems_of_all_plugins_are_reported_together() {
        Path one = jar("one")
                .plugin("One", "org.example.one", "1", "throw new IllegalStateException(\"first\");")
                .jar();
        Path two = jar("two")
                .plugin("Two", "org.example.two", "1", "throw new IllegalStateException(\"second\");")
                .service("org.example.Nowhere")
                .jar();

        assertThat(refused(one, two).toString()).contains("first", "second", "org.example.Nowhere");
    }

    @Test
    void what_a_plugin_binds_for_itself_no_other_plugin_sees() {
        String method = """
                public class Counting implements io.framewise.spi.DecisionMethod {
                    private final String secret;
                    @jakarta.inject.Inject Counting(String secret) { this.secret = secret; }
                    public String id() { return "counting-" + secret; }
                    public String title() { return "Counting"; }
                    public String reference() { return "None"; }
                    public io.framewise.model.decision.Evaluation evaluate(io.framewise.model.decision.DecisionProblem problem) {
                        return io.framewise.model.decision.Evaluation.higherIsBetter(new double[problem.matrix().rows()]);
                    }
                }
                """;
        String contributes = NOTHING + "Contributions.to(binder).decisionMethod(Counting.class);";
        Path owner = jar("owner")
                .source("Counting", method)
                .plugin(
                        "Owner",
                        "org.example.owner",
                        "1",
                        "binder.bind(String.class).toInstance(\"secret\");" + contributes)
                .jar();
        Path thief = jar("thief")
                .source("Stolen", method.replace("Counting", "Stolen").replace("counting-", "stolen-"))
                .plugin("Thief", "org.example.thief", "1", contributes.replace("Counting", "Stolen"))
                .jar();

        Framewise framewise = load(FailurePolicy.SKIP_AND_REPORT, owner, thief);
        assertThat(framewise.catalog().decisionMethods()).containsKey("counting-secret");
        assertThat(framewise.catalog().decisionMethods().keySet()).noneMatch(id -> id.startsWith("stolen"));
        assertThat(framewise.plugins())
                .filteredOn(status -> !status.active())
                .singleElement()
                .asString()
                .contains("org.example.Thief");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            extends com.google.inject.AbstractModule implements FramewisePlugin | protected void configure() { Contributions.to(binder()).%s }
            implements FramewisePlugin | public void configure(Binder binder) { Contributions.to(binder).%s binder.install(other -> {}); }
            implements FramewisePlugin | public void configure(Binder binder) { Contributions.to(binder.withSource("x")).%s }
            """)
    void a_module_of_any_kind_contributes_once(String kind, String configure) {
        Path jar = jar("kinds")
                .source("Kind", """
                        public class Kind %s {
                            public PluginDescriptor descriptor() { return PluginDescriptor.of("org.example.kind", "1", "Kind"); }
                            %s
                        }
                        """.formatted(
                        kind,
                        configure.formatted(
                                FRAMEWORK.formatted("kind", "Kind").substring("Contributions.to(binder).".length()))))
                .service("org.example.Kind")
                .jar();

        assertThat(frameworks(load(FailurePolicy.FAIL, jar))).containsExactly("kind");
    }

    @Test
    void what_a_private_module_contributes_counts_once_exposed_or_not() {
        Path jar = jar("private")
                .plugin("Private", "org.example.private", "1", """
                        binder.install(new com.google.inject.PrivateModule() {
                            protected void configure() {
                                bind(String.class).toInstance("own");
                                %s
                            }
                        });
                        """.formatted(
                                FRAMEWORK.formatted("hidden", "Hidden").replace("binder)", "binder())")))
                .jar();

        assertThat(frameworks(load(FailurePolicy.FAIL, jar))).containsExactly("hidden");
    }

    @Test
    void classes_that_guice_makes_keep_their_scope_their_members_and_a_quiet_jvm() throws Exception {
        Path jar = jar("made")
                .source("Tally", """
                        @jakarta.inject.Singleton class Tally {
                            static int made;
                            @jakarta.inject.Inject Tally() { made++; }
                        }
                        """)
                .source("Named", """
                        interface Named { String name(); }
                        """)
                .source("NamedByTally", """
                        class NamedByTally implements Named {
                            @jakarta.inject.Inject Tally tally;
                            public String name() { return tally == null ? "nobody" : "made-" + Tally.made; }
                            @jakarta.inject.Inject NamedByTally(Tally same, com.google.inject.Provider<Tally> again) {
                                if (again.get() != same) { throw new IllegalStateException("two singletons"); }
                            }
                        }
                        """)
                .source("Told", """
                        public class Told implements io.framewise.spi.MeasurementDeriver {
                            private final Named named;
                            @jakarta.inject.Inject Told(Named named) { this.named = named; }
                            public String id() { return named.name(); }
                            public java.util.Optional<io.framewise.spi.DerivedQuantity> derive(
                                    io.framewise.model.framework.FrameworkEvidence evidence, java.time.LocalDate asOf) {
                                return java.util.Optional.empty();
                            }
                        }
                        """)
                .source("Main", """
                        public class Main {
                            public static void main(String[] arguments) {
                                System.out.println(io.framewise.Framewise.create().catalog().derivers().keySet());
                            }
                        }
                        """)
                .plugin("Made", "org.example.made", "1", """
                        binder.bind(Tally.class);
                        binder.bind(Named.class).to(NamedByTally.class);
                        Contributions.to(binder).deriver(Told.class);
                        """)
                .jar();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jar + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "org.example.Main")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("[made-1]");
    }

    @Test
    void what_a_method_provides_is_checked_by_guice() {
        Path jar = jar("provider")
                .source("Provider", """
                        public class Provider implements FramewisePlugin {
                            public PluginDescriptor descriptor() { return PluginDescriptor.of("org.example.p", "1", "P"); }
                            public void configure(Binder binder) { %s }
                            @com.google.inject.Provides String text(Runnable missing) { return "text"; }
                        }
                        """.formatted(FRAMEWORK.formatted("provided", "Provided")))
                .service("org.example.Provider")
                .jar();

        assertThat(refused(jar)).hasSize(1).first().asString().contains("org.example.Provider", "Runnable");
    }

    @Test
    void four_packs_shaded_into_one_jar_all_load_and_a_result_names_what_was_left_out() throws IOException {
        PluginJar shaded = jar("shaded");
        StringBuilder list = new StringBuilder();
        for (String name : List.of("one", "two", "three", "four")) {
            String id = "org.example." + name;
            list.append(id).append('\n');
            shaded.resource("META-INF/framewise/" + id + "/pack.yaml", """
                    format: framewise/1.0
                    id: %s
                    version: "2026.01"
                    title: Test
                    license: Apache-2.0
                    """.formatted(id))
                    .resource(
                            "META-INF/framewise/" + id + "/frameworks/" + name + ".yaml",
                            "{id: %s, name: %s, ecosystem: test}%n".formatted(name, name));
        }
        shaded.resource("META-INF/framewise.packs", list.toString())
                .resource("META-INF/framewise/org.example.one/criteria/size.yaml", """
                        id: size
                        title: Size
                        question: How large?
                        group: test
                        direction: minimize
                        unit: KiB
                        definitions:
                          - {id: only, from: {metric: size}, value: {scale: log, zero: 10000, one: 10, why: Test.}}
                        stale: {fresh: P1Y, tau: 0.1}
                        """)
                .resource("META-INF/framewise/org.example.one/sources.yaml", """
                        - {id: ledger, kind: measured, index: ledger, observedOn: 2026-01-01, retrievedOn: 2026-01-02}
                        """)
                .resource("META-INF/framewise/org.example.one/vocabulary.yaml", """
                        metrics: [{id: size, title: Size, unit: KiB, text: Installed size.}]
                        """)
                .resource(
                        "META-INF/framewise/org.example.two/evidence/one.yaml",
                        "{framework: one, source: ledger, measurements: [{metric: size, value: 20, unit: KiB, observedOn: 2026-01-01}]}\n")
                .resource(
                        "META-INF/framewise/org.example.three/evidence/two.yaml",
                        "{framework: two, source: ledger, measurements: [{metric: size, value: 900, unit: KiB, observedOn: 2026-01-01}]}\n")
                .resource(
                        "META-INF/framewise/org.example.four/scenarios/plain.yaml",
                        "{id: plain, title: T, purpose: P., weights: {form: swing-points, values: {size: 100}}}\n");
        Path broken = jar("broken").service("org.example.Nowhere").jar();

        Framewise framewise = load(FailurePolicy.SKIP_AND_REPORT, shaded.jar(), broken);
        assertThat(frameworks(framewise)).containsExactly("four", "one", "three", "two");
        Comparison answer = framewise
                .compare("one", "two")
                .forScenario("plain")
                .withDraws(200)
                .run();
        assertThat(answer.ranking().first().framework().value()).isEqualTo("one");
        assertThat(answer.provenance().skipped()).singleElement().asString().contains("org.example.Nowhere");
    }
}
