package io.framewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.inject.Binder;
import io.framewise.decision.dominance.Relation;
import io.framewise.decision.smaa.WeightKind;
import io.framewise.decision.weighting.EntropyWeighting;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import io.framewise.model.decision.Ranking;
import io.framewise.plugin.Contributions;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginDescriptor;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionQuestionTest {
    private static final Framewise FRAMEWISE =
            Framewise.builder().withoutDiscovery().build();

    private static final DecisionMatrix MATRIX = DecisionMatrix.of(
            List.of("a", "b", "c"),
            List.of("quality", "cost"),
            List.of(Objective.MAXIMIZE, Objective.MINIMIZE),
            new double[] {9, 5, 8, 6, 2, 1});

    @Test
    void ranks_by_topsis_unless_told_otherwise() {
        Ranking ranking = FRAMEWISE
                .decide(DecisionProblem.of(MATRIX, new double[] {3, 1}))
                .rank();
        assertThat(ranking.method()).isEqualTo("topsis");
        assertThat(ranking.winners()).containsExactly("a");
        assertThat(ranking.problem().weights()).containsExactly(0.75, 0.25);
    }

    @Test
    void several_methods_normalization_weighting_and_filters_go_together() {
        var agreement = FRAMEWISE
                .decide(MATRIX)
                .by("weighted-sum", "topsis")
                .normalizedBy("minmax")
                .weighedBy("entropy")
                .withoutDominated()
                .where("quality", Relation.AT_LEAST, 2)
                .run();
        assertThat(agreement.rankings()).extracting(Ranking::method).containsExactly("weighted-sum", "topsis");
        assertThat(agreement.rankings().get(0).problem().matrix().alternatives())
                .containsExactly("a", "c");
        assertThat(agreement.rankings().get(0).problem().weights())
                .containsExactly(new EntropyWeighting().weigh(MATRIX.withRows(0, 2)), within(1e-15));
    }

    @Test
    void says_what_weighs_and_normalizes() {
        DecisionQuestion question = FRAMEWISE.decide(DecisionProblem.of(MATRIX, new double[] {3, 1}));
        assertThat(question.givenWeight()).hasValue(4);
        assertThat(question.weighting()).isEmpty();
        assertThat(question.normalizer()).isEmpty();
        question.weighedBy("equal").normalizedBy("minmax");
        assertThat(question.givenWeight()).isEmpty();
        assertThat(question.weighting().orElseThrow().id()).isEqualTo("equal");
        assertThat(question.normalizer().orElseThrow().id()).isEqualTo("minmax");
    }

    @Test
    void of_several_methods_a_normalization_is_refused_by_the_names_of_those_that_have_none() {
        assertThatThrownBy(() -> FRAMEWISE
                        .decide(MATRIX)
                        .by("topsis", "vikor", "weighted-sum")
                        .weighedBy("equal")
                        .normalizedBy("minmax")
                        .run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(
                        "Of the methods asked for, (vikor) has no normalization that (minmax) could replace.")
                .hasMessageContaining("Maybe ask for topsis,weighted-sum alone");
        assertThatThrownBy(() -> FRAMEWISE
                        .decide(MATRIX)
                        .by("vikor", "spotis")
                        .weighedBy("equal")
                        .normalizedBy("minmax")
                        .run())
                .hasMessageContaining("(vikor,spotis) has no normalization")
                .hasMessageContaining("Maybe leave out the normalization.");
    }

    @Test
    void states_of_nature_and_parameters_are_known_by_name() {
        DecisionMatrix gains =
                DecisionMatrix.ofBenefits(List.of("a", "b"), List.of("s", "t"), new double[] {0, 10, 4, 4});
        assertThat(FRAMEWISE.decide(gains).weighedBy("equal").by("wald").rank().winners())
                .containsExactly("b");
        assertThat(FRAMEWISE
                        .decide(gains)
                        .weighedBy("equal")
                        .by("hurwicz")
                        .with("alpha", 0.2)
                        .rank()
                        .winners())
                .containsExactly("b");
        assertThat(FRAMEWISE
                        .decide(gains)
                        .weighedBy("equal")
                        .by("hurwicz")
                        .with("alpha", 0.9)
                        .rank()
                        .winners())
                .containsExactly("a");
    }

    @Test
    void what_is_unknown_is_answered_with_what_is_near() {
        DecisionQuestion question = FRAMEWISE.decide(MATRIX);
        assertThatThrownBy(() -> question.by("topsiss"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("There is no decision method (topsiss). Maybe 'topsis' is meant.");
        assertThatThrownBy(() -> question.by("wald:x")).hasMessageContaining("There is no variant (wald:x).");
        assertThatThrownBy(() -> question.normalizedBy("minmx")).hasMessageContaining("Maybe 'minmax' is meant.");
        assertThatThrownBy(() -> question.weighedBy("entrop")).hasMessageContaining("Maybe 'entropy' is meant.");
        assertThatThrownBy(() -> question.where("costs", Relation.LESS, 1)).hasMessageContaining("'cost'");
        assertThatThrownBy(question::run).hasMessageContaining("Maybe weigh by 'equal' or 'entropy'.");
        assertThatThrownBy(() -> FRAMEWISE
                        .decide(MATRIX)
                        .weighedBy("equal")
                        .with("nothing", 1)
                        .run())
                .hasMessageContaining("There is no parameter (nothing). None of the methods that are asked has any.");
        assertThatThrownBy(() -> FRAMEWISE.decide(MATRIX).by("topsis", "vikor").by("topsis"))
                .hasMessageContaining("The method (topsis) is named twice.");
    }

    @Test
    void a_file_can_bring_weights_or_name_a_weighting(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("m.csv");
        Files.writeString(table, "x,q,c\ndirection,max,min\nweight,3,1\na,9,5\nb,8,6\nc,2,1\n");
        assertThat(FRAMEWISE.decide(table).rank().problem().weights()).containsExactly(0.75, 0.25);
        Path zero = folder.resolve("zero.csv");
        Files.writeString(zero, "x,q,c\ndirection,max,min\na,9,5\nb,8,0\n");
        assertThatThrownBy(() ->
                        FRAMEWISE.decide(zero).by("wald").weighedBy("merec").run())
                .hasMessageStartingWith(
                        zero.toString().replace('\\', '/') + ":4:3: The weighting (merec) is not defined");
        Path tree = folder.resolve("m.yaml");
        Files.writeString(
                tree,
                "weighting: equal\ncriteria: [{name: q, direction: max}]\nalternatives: [{name: a, values: [1]}, {name: b, values: [2]}]\n");
        assertThat(FRAMEWISE.decide(tree).rank().winners()).containsExactly("b");
    }

    @Test
    void what_is_known_of_weights_takes_the_place_of_numbers() {
        DecisionProblem problem = DecisionProblem.of(MATRIX, new double[] {3, 1});
        assertThat(FRAMEWISE
                        .decide(problem)
                        .ordering("cost > quality")
                        .rank()
                        .problem()
                        .weights())
                .containsExactly(new double[] {0.25, 0.75}, within(1e-12));
        assertThat(FRAMEWISE
                        .decide(problem)
                        .withOrderOfWeights()
                        .rank()
                        .problem()
                        .weights())
                .containsExactly(new double[] {0.75, 0.25}, within(1e-12));
        assertThat(FRAMEWISE.decide(problem).withFreeWeights().rank().problem().weights())
                .containsExactly(0.5, 0.5);
        DecisionQuestion constrained = FRAMEWISE.decide(problem).constrainedBy("cost >= quality");
        assertThat(constrained.rank().problem().weight(1)).isGreaterThan(0.5);
        assertThat(constrained.statedWeights().orElseThrow().kind()).isEqualTo(WeightKind.CONSTRAINED);
        assertThat(constrained.givenWeight()).isEmpty();
        assertThat(constrained.uncertainValues()).isZero();
        assertThatThrownBy(() -> FRAMEWISE.decide(MATRIX).withOrderOfWeights()).hasMessageContaining("no weights");
    }

    @Test
    void an_answer_says_how_far_it_holds_and_why(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("m.csv");
        Files.writeString(file, "x,q,c\ndirection,max,min\na,9,5..7\nb,8,6\nc,2,1\nd,1,9\n");
        DecisionAnswer answer = FRAMEWISE
                .decide(file)
                .by("weighted-sum")
                .normalizedBy("minmax")
                .withoutDominated()
                .drawing(500, 9)
                .analyze();
        assertThat(answer.draws()).isEqualTo(500);
        assertThat(answer.seed()).isEqualTo(9);
        assertThat(answer.ranking().problem().matrix().alternatives()).containsExactly("a", "c");
        assertThat(answer.analysis().weights().kind()).isEqualTo(WeightKind.FREE);
        assertThat(answer.analysis().acceptability().orElseThrow().draws()).isEqualTo(500);
        assertThat(answer.agreement().rankings()).hasSize(1);
        assertThat(answer.others()).hasSizeGreaterThan(20);
        assertThat(answer.findings())
                .extracting(finding -> finding.kind().name())
                .contains("LEAD", "AGREEMENT");
        assertThat(FRAMEWISE
                        .decide(DecisionProblem.of(MATRIX, new double[] {3, 1}))
                        .by("topsis", "edas")
                        .analyze()
                        .others())
                .hasSize(2);
        assertThatThrownBy(() -> FRAMEWISE.decide(MATRIX).by("weighted-sum").analyze())
                .hasMessageContaining("cost");
    }

    @Test
    void the_catalog_lists_normalizations_and_weightings() {
        assertThat(FRAMEWISE.catalog().normalizers()).containsKeys("minmax", "vector", "none");
        assertThat(FRAMEWISE.catalog().weightingMethods()).containsKeys("equal", "entropy", "critic");
        assertThat(FRAMEWISE.decisionMethods()).containsKeys("topsis", "wald");
    }

    /** Weighs the first criterion alone; created by Guice. */
    static final class FirstAlone implements WeightingMethod {
        @Inject
        FirstAlone() {}

        @Override
        public String id() {
            return "first-alone";
        }

        @Override
        public String title() {
            return "The first alone";
        }

        @Override
        public String reference() {
            return "w = (1, 0, ...)";
        }

        @Override
        public double[] weigh(DecisionMatrix matrix) {
            double[] weights = new double[matrix.columns()];
            weights[0] = 1;
            return weights;
        }
    }

    @Test
    void a_plugin_brings_normalizations_and_weightings() {
        Normalizer fixed = new Normalizer() {
            @Override
            public String id() {
                return "tenths";
            }

            @Override
            public String title() {
                return "Tenths";
            }

            @Override
            public String reference() {
                return "r = x / 10";
            }

            @Override
            public DecisionMatrix normalize(DecisionMatrix matrix) {
                return matrix.withValues(
                        matrix.objectives(),
                        Arrays.stream(matrix.values()).map(x -> x / 10).toArray());
            }
        };
        FramewisePlugin plugin = new FramewisePlugin() {
            @Override
            public PluginDescriptor descriptor() {
                return PluginDescriptor.of("org.example.steps", "1", "Steps");
            }

            @Override
            public void configure(Binder binder) {
                Contributions.to(binder).normalizer(fixed).weightingMethod(FirstAlone.class);
            }
        };
        Framewise framewise =
                Framewise.builder().withoutDiscovery().plugin(plugin).build();
        Ranking ranking = framewise
                .decide(MATRIX)
                .normalizedBy("tenths")
                .weighedBy("first-alone")
                .rank();
        assertThat(ranking.winners()).containsExactly("a");
        assertThat(ranking.problem().weights()).containsExactly(1, 0);
    }
}
