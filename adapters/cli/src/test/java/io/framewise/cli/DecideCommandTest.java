package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A matrix of one's own. */
class DecideCommandTest {
    @TempDir
    private Path folder;

    private Path phones;

    @BeforeEach
    void write() throws IOException {
        phones = folder.resolve("phones.csv");
        Files.writeString(phones, """
                phone,price,battery,camera
                direction,min,max,max
                weight,4,3,3
                Aster,699,22,8.1
                Birch,399,19,6.9
                Cedar,549,27,7.4
                Dahlia,899,24,9.0
                Elder,950,18,6.5
                """);
    }

    private Run decide(String... more) {
        return Run.of(Stream.concat(Stream.of("decide", phones.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void ranksByTopsisAndSaysThatWeightsWereRescaled() {
        Run run = decide();

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "TOPSIS \u00b7 5 alternatives \u00b7 3 criteria \u00b7 weights as given, rescaled from 10 to 1\n")
                .contains("#  alternative  score\n1  ", "\n5  ")
                .contains("Weights: price .40, battery .30, camera .30")
                .contains("topsis: Hwang and Yoon (1981)");
    }

    @Test
    void severalMethodsStandBesideEachOtherWithTheirAgreement() {
        Run run = decide("--method", "topsis,vikor", "--method=edas", "--weighting", "equal");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("3 methods \u00b7 5 alternatives \u00b7 3 criteria \u00b7 weights by equal\n")
                .contains("#  alternative  topsis", "All methods put the same first: Cedar.")
                .contains("Least agreement: rank correlation 0.")
                .contains("vikor, lower is better: Opricovic")
                .contains("equal, as weighting: w = 1 / m");
    }

    @Test
    void filtersNormalizationAndParametersAreHeeded() {
        Run run = decide("--where", "price<=900", "--non-dominated", "--method=vikor", "--set", "v=0.9");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 alternatives").doesNotContain("Elder");
        assertThat(decide("--method=weighted-sum", "--normalization=minmax").out())
                .contains("minmax, as normalization: Weitendorf (1976)");
        assertThat(decide("--where", "price").err()).contains("'price' is not a condition such as 'price<=400'");
        assertThat(decide("--where", "prize<3").err())
                .contains("There is no criterion (prize). Maybe 'price' is meant.");
    }

    @Test
    void csvAndJsonHaveEveryFigure() {
        Run csv = decide("--method=topsis,vikor", "--format=csv");
        assertThat(csv.out().lines())
                .hasSize(6)
                .first()
                .isEqualTo("alternative,topsis score,topsis rank,vikor score,vikor rank");
        Run json = decide("--method=topsis,vikor", "--format=json");
        assertThat(json.out())
                .contains("\"schema\": \"https://framewise.io/schema/rankings-1.0.json\"", "\"sameFirst\": true");
    }

    @Test
    void whatIsWrongInTheFileIsSaidWithRowAndColumn() throws IOException {
        Files.writeString(phones, "phone,price\ndirection,min\nAster,cheap\nBirch,\n");
        Run run = decide("--weighting=equal");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(phones + ":3:2: error: A value must be a finite number, but on (price) here is (cheap).")
                .contains(
                        phones
                                + ":4:2: error: A value is missing on (price); no method is defined without it. Maybe say what it may be, such as '3..5', or leave out the alternative.")
                .endsWith("framewise: 2 errors\n");
    }

    @Test
    void whatCannotBeAskedIsAnsweredWithWhatCan() throws IOException {
        assertThat(decide("--method=topsiss").err()).contains("Maybe 'topsis' is meant.");
        assertThat(decide("--weighting=entrpy").err()).contains("Maybe 'entropy' is meant.");
        assertThat(decide("--normalization=minmx").code()).isEqualTo(2);
        assertThat(decide("--set", "w=1").err()).contains("There is no parameter (w).");
        Files.writeString(phones, "phone,price\ndirection,min\nAster,1\n");
        assertThat(decide().err()).contains("Maybe weigh by 'equal' or 'entropy'.");
        assertThat(Run.of("decide", folder.resolve("none.csv").toString()).code())
                .isEqualTo(4);
    }

    @Test
    void smaaShowsSharesWithErrorsWhatHoldsAndWhichEvidenceToGet() throws IOException {
        Files.writeString(phones, """
                phone,price,battery,camera
                direction,min,max,max
                weight,0.2..0.6,free,free
                Aster,699,20..24,8.1
                Birch,399,normal(19; 1),6.9
                Cedar,549,27,{7; 7.4; 7.8}
                """);
        Run run = decide("--smaa", "--draws=1000", "--seed=7");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("weights in ranges, here in the middle")
                .contains("3 values are uncertain; their expected value counts here")
                .contains("How often each has each rank, in 1000 draws, seed 7, standard errors of at most 0.0")
                .contains("How often the row is ahead of the column")
                .contains("Whatever the weights that agree with what is known, under the additive model")
                .contains("Weights with which the first place stays, by search")
                .contains("Which evidence to get next, under the additive model, by draws")
                .doesNotContain("Why, and what holds");
        assertThat(decide("--smaa", "--draws=1000", "--seed=7").out()).isEqualTo(run.out());
    }

    @Test
    void theAdditiveModelWithKnownValuesHasExactAreas() {
        Run run = decide("--method=weighted-sum", "--normalization=minmax", "--weights=free", "--smaa");

        assertThat(run.out())
                .contains("weights free, here equal")
                .contains("as exact areas of the weights")
                .contains("never first")
                .doesNotContain("+-");
        assertThat(decide("--method=weighted-sum", "--normalization=minmax", "--weights=order", "--smaa")
                        .out())
                .contains("weights by their order, here in its center");
    }

    @Test
    void weightsAreOrderedAndConstrainedOnTheCommandLine() {
        assertThat(decide("--weights-order", "price > battery > camera").out())
                .contains("weights by their order", "Weights: price .61, battery .28, camera .11");
        assertThat(decide("--constraint", "price >= 2*battery", "--constraint", "camera >= 0.1")
                        .out())
                .contains("weights constrained, here in the middle");
        assertThat(decide("--weights-order", "prize > battery").err()).contains("Maybe 'price' is meant.");
        assertThat(decide("--weights=fre").err()).contains("'free'");
    }

    @Test
    void explainSaysWhyInWords() {
        Run run = decide("--explain", "--method=weighted-sum", "--normalization=minmax");

        assertThat(run.out())
                .contains("Why, and what holds")
                .contains("contributes +")
                .contains("decide")
                .contains("would no longer be ahead of")
                .contains("The first place stays while")
                .contains("methods, ")
                .contains("whatever the weights")
                .contains("Weights and values are all known");
        assertThat(decide("--smaa", "--format=csv").err()).contains("Maybe --format json is meant.");
        assertThat(decide("--explain", "--format=json").out())
                .contains("\"schema\": \"https://framewise.io/schema/analysis-1.0.json\"", "\"kind\": \"deciding\"");
    }

    @Test
    void methodsAreListedWithPaperVariantsAndParameters() {
        assertThat(Run.of("methods").out())
                .contains("Opricovic and Tzeng (2004)")
                .contains("hurwicz")
                .contains("alpha=0.5");
        assertThat(Run.of("methods", "normalizations").out()).contains("zavadskas-turskis", "Weitendorf (1976)");
        assertThat(Run.of("methods", "weightings", "--format=csv").out())
                .startsWith("weighting,name,paper\n")
                .contains("critic,CRITIC,");
        assertThat(Run.of("methods", "--format=json").out()).contains("\"kind\": \"methods\"");
        assertThat(Run.of("methods", "comparisons").out()).contains("kendall", "more alike");
        assertThat(Run.of("methods", "aggregations").out()).contains("Kemeny (1959)", "borda");
        assertThat(Run.of("methods", "ignorance").out()).contains("wald");
        assertThat(Run.of("methods", "unscored", "--format=csv").out())
                .contains("electre-i,", "electre-tri-b,", "promethee-i,", "Yu (1992)", "u-shape");
        assertThat(decide("--method=weighted-sum").err()).contains("--normalization minmax");
        assertThat(Run.of("methods", "weighting").err()).contains("Maybe 'weightings' is meant.");
    }

    @Test
    void aNarrowTerminalStacksTheRows() {
        Run run = Run.in(
                Map.of("COLUMNS", "40"),
                StandardCharsets.UTF_8,
                true,
                "decide",
                phones.toString(),
                "--method=topsis,vikor,edas,codas,mabac");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).anyMatch(line -> line.contains("topsis: "));
    }

    @Test
    void aWeightingLeavesNothingForOtherStatementsAboutWeights() {
        for (String[] more : new String[][] {
            {"--weights-order", "price > battery"}, {"--constraint", "price >= 0.2"}, {"--weights", "free"}
        }) {
            Run run = decide("--weighting", "entropy", more[0], more[1]);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--weighting takes the weights from the matrix", more[0]);
        }
        assertThat(decide("--weighting", "entropy", "--weights", "order").out()).contains("weights by their order");
    }
}
