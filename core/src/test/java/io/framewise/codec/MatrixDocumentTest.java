package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.smaa.WeightKind;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.decision.Objective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixDocumentTest {
    private static final String CSV = """
            phone,price,battery
            direction,min,max
            weight,2,1
            One,300,20
            Two,450.5,3e1
            """;

    private static List<String> issues(String file, String text) {
        InvalidDataException rejected =
                catchThrowableOfType(InvalidDataException.class, () -> MatrixDocument.parse(file, text));
        return rejected.issues().stream().map(Issue::toString).toList();
    }

    @Test
    void a_table_has_directions_weights_and_alternatives() {
        MatrixDocument document = MatrixDocument.parse("phones.csv", CSV);
        assertThat(document.matrix().alternatives()).containsExactly("One", "Two");
        assertThat(document.matrix().criteria()).containsExactly("price", "battery");
        assertThat(document.matrix().objectives()).containsExactly(Objective.MINIMIZE, Objective.MAXIMIZE);
        assertThat(document.matrix().values()).containsExactly(300, 20, 450.5, 30);
        assertThat(document.weights().orElseThrow()).containsExactly(2, 1);
        assertThat(document.weighting()).isEmpty();
        assertThat(document.place("not defined for (Two) on (battery)")).hasToString("Optional[phones.csv:5:3]");
        assertThat(document.place("not defined for (battery)")).hasToString("Optional[phones.csv:1:3]");
        assertThat(document.place("no weights")).isEmpty();
    }

    @Test
    void a_tree_says_the_same_in_json_and_yaml() {
        String json = """
                {"criteria": [{"name": "price", "direction": "cost", "weight": 2},
                              {"name": "battery", "direction": "benefit", "weight": 1}],
                 "alternatives": [{"name": "One", "values": [300, 20]}, {"name": "Two", "values": [450.5, 3e1]}]}
                """;
        String yaml = """
                weighting: entropy
                criteria:
                  - {name: price, direction: min}
                  - {name: battery, direction: max}
                alternatives:
                  - {name: One, values: [300, 20]}
                  - {name: Two, values: [450.5, 30]}
                """;
        MatrixDocument table = MatrixDocument.parse("phones.csv", CSV);
        for (MatrixDocument document :
                List.of(MatrixDocument.parse("phones.json", json), MatrixDocument.parse("phones.yaml", yaml))) {
            assertThat(document.matrix().alternatives())
                    .isEqualTo(table.matrix().alternatives());
            assertThat(document.matrix().objectives()).isEqualTo(table.matrix().objectives());
            assertThat(document.matrix().values()).isEqualTo(table.matrix().values());
        }
        assertThat(MatrixDocument.parse("phones.json", json).weights().orElseThrow())
                .containsExactly(2, 1);
        assertThat(MatrixDocument.parse("phones.yaml", yaml).weights()).isEmpty();
        assertThat(MatrixDocument.parse("phones.yaml", yaml).weighting()).contains("entropy");
        assertThat(MatrixDocument.parse("phones.yaml", yaml).place("(Two) on (price)"))
                .hasToString("Optional[phones.yaml:7]");
    }

    @Test
    void everything_wrong_in_a_table_is_said_with_row_and_column() {
        assertThat(issues("m.csv", "a,price,size\ndirection,min,up\nOne,1,2\n"))
                .containsExactly("m.csv:2:3: A direction is 'max' or 'min', not (up). [FW-PACK-VALUE]");
        assertThat(issues("m.csv", "a,price,size\ndirection,min,max\nweight,1,-2\nOne,,2\nOne,1,x\nTwo,1,.inf\n"))
                .containsExactly(
                        "m.csv:3:3: A weight must be at least 0, but here is (-2.0). [FW-PACK-VALUE]",
                        "m.csv:4:2: A value is missing on (price); no method is defined without it. Maybe say what it may"
                                + " be, such as '3..5', or leave out the alternative. [FW-PACK-VALUE]",
                        "m.csv:5:1: The alternative (One) stands here a second time. [FW-CATALOG-DUPLICATE-ID]",
                        "m.csv:6:3: A value must be a finite number, but on (size) here is (.inf). Maybe say what it may be, such as '3..5', or"
                                + " leave out the alternative. [FW-PACK-VALUE]");
        assertThat(issues("m.csv", "a,price\nOne,1\n").get(0))
                .startsWith("m.csv:2:1: There is no row that says the direction of each criterion. Maybe begin with");
        assertThat(issues("m.csv", "a,price\ndirection,min\n"))
                .containsExactly(
                        "m.csv:3:1: There is no alternative. Maybe add a row with its name and a value for each"
                                + " criterion. [FW-PACK-VALUE]");
        assertThat(issues("m.csv", "a,price,price\ndirection,min\n").get(0)).startsWith("m.csv:1:3:");
        assertThat(issues("m.csv", "a,price\ndirection,min\nweight,0\nOne,1\n"))
                .containsExactly("m.csv:3:2: Some weight must be above 0, but all are 0. [FW-PACK-VALUE]");
        assertThat(issues("m.csv", "a,price\ndirection,min\nOne,1,2\n").get(0)).startsWith("m.csv:3: The row has (3)");
        assertThat(issues("m.csv", "a,\ndirection,min\nOne,1\n"))
                .containsExactly("m.csv:1:2: Every criterion needs a name. [FW-PACK-MISSING-FIELD]");
        assertThat(issues("m.csv", "a\ndirection\nOne\n"))
                .containsExactly(
                        "m.csv:1:1: There is no criterion. Maybe the header names only the column of alternatives, or cells are"
                                + " not separated by commas. [FW-PACK-VALUE]");
        assertThat(issues("m.csv", "a,x\ndirection,min\ndirection,max\nOne,1\n").get(0))
                .startsWith("m.csv:3:1: The row (direction) stands here a second time.");
    }

    @Test
    void everything_wrong_in_a_tree_is_said_with_line_and_column() {
        assertThat(issues(
                        "m.json", "{\"criteria\": [{\"name\": \"x\", \"direction\": \"mix\"}], \"alternatives\": []}"))
                .containsExactly(
                        "m.json:1:42: A direction is 'max' or 'min', not (mix). Maybe 'max' is meant. [FW-PACK-VALUE]");
        String begin = "criteria: [{name: x, direction: max}]\nalternatives:\n";
        assertThat(issues("m.yaml", begin + "  - {name: a, values: [1, 2]}\n"))
                .containsExactly(
                        "m.yaml:3:12: The alternative (a) must have (1) values, one for each criterion, but has"
                                + " (2). [FW-PACK-VALUE]");
        assertThat(issues("m.yaml", begin + "  - {name: a, values: [.nan]}\n").get(0))
                .startsWith("m.yaml:3:24:");
        assertThat(issues("m.yaml", begin + "  - {name: a, value: [1]}\n").get(0))
                .startsWith("m.yaml:3:5:");
        assertThat(issues("m.yaml", begin + "  - {name: a, values: [1]}\nwieghting: equal\n")
                        .get(0))
                .startsWith("m.yaml:4:1: The field (wieghting) is not known here. Maybe 'weighting' is meant.");
        assertThat(issues("m.yaml", "criteria: []\nalternatives: []\n").get(0))
                .contains("(criteria) must not be empty");
        String later = """
                criteria: [{name: x, direction: max}, {name: y, direction: max, weight: 1}]
                alternatives: [{name: a, values: [1, 2]}]
                """;
        assertThat(issues("m.yaml", later).get(0)).contains("one before has none");
        String earlier = """
                criteria: [{name: x, direction: max, weight: 1}, {name: y, direction: max}]
                alternatives: [{name: a, values: [1, 2]}]
                """;
        assertThat(issues("m.yaml", earlier).get(0))
                .startsWith(
                        "m.yaml:1:57: Either every criterion has a weight or none, but the criterion (y) has none.");
    }

    @Test
    void a_matrix_without_alternatives_criteria_or_positive_weights_is_said_with_its_place() {
        assertThat(issues("m.csv", "a,x\ndirection,max\nweight,1\n").get(0))
                .startsWith("m.csv:4:1: There is no alternative. Maybe add a row");
        assertThat(issues("m.csv", "a\ndirection\nOne\n").get(0)).startsWith("m.csv:1:1: There is no criterion. Maybe");
        assertThat(issues("m.csv", "a,x,y\ndirection,max,min\nweight,0,0\nOne,1,2\n")
                        .get(0))
                .startsWith("m.csv:3:2: Some weight must be above 0, but all are 0.");
        assertThat(issues("m.json", """
                {"criteria": [{"name": "x", "direction": "max", "weight": 0}],
                 "alternatives": [{"name": "a", "values": [1]}]}
                """).get(0)).startsWith("m.json:1:59: Some weight must be above 0, but all are 0.");
    }

    @Test
    void an_interval_the_wrong_way_round_is_the_same_complaint_in_a_table_and_a_tree() {
        String complaint = "An interval must go from its lower end (5.0) to its upper one (3.0). [FW-PACK-VALUE]";
        assertThat(issues("m.csv", "a,x\ndirection,max\nOne,5..3\n")).containsExactly("m.csv:3:2: " + complaint);
        assertThat(issues("m.json", """
                {"criteria": [{"name": "x", "direction": "max"}],
                 "alternatives": [{"name": "a", "values": [{"low": 5, "high": 3}]}]}
                """)).containsExactly("m.json:2:44: " + complaint);
    }

    @Test
    void a_value_in_a_table_may_be_an_interval_or_a_distribution() {
        MatrixDocument document = MatrixDocument.parse("m.csv", """
                a,x,y
                direction,max,min
                one,3..5,normal(10; 2)
                two,"triangular(1, 2, 6)",lognormal(100; 0)
                three,{1: 0.25; 3: 0.75},{1; 2; 6}
                four,-5..-3,uniform(2;4)
                """);
        assertThat(document.matrix().values()).containsExactly(4, 10, 3, 100, 2.5, 3, -4, 3);
        assertThat(document.uncertainCount()).isEqualTo(7);
        assertThat(document.uncertain().cell(2, 0).outcomes().orElseThrow().probability(1))
                .isEqualTo(0.75);
        assertThat(document.uncertain().cell(1, 1).isCertain()).isTrue();
        assertThat(MatrixDocument.parse("phones.csv", CSV).uncertain().isCertain())
                .isTrue();
    }

    @Test
    void a_value_in_a_tree_says_what_is_known_by_name() {
        String yaml = """
                criteria: [{name: x, direction: max}]
                alternatives:
                  - {name: a, values: [{low: 3, high: 5}]}
                  - {name: b, values: [{low: 1, likely: 2, high: 6}]}
                  - {name: c, values: [{mean: 10, deviation: 2}]}
                  - {name: d, values: [{median: 7, log-deviation: 0}]}
                  - {name: e, values: [{seen: [1, 2, 6]}]}
                  - {name: f, values: [{outcomes: [{value: 1, probability: 0.25}, {value: 3, probability: 0.75}]}]}
                  - {name: g, values: ["3..5"]}
                """;
        assertThat(MatrixDocument.parse("m.yaml", yaml).matrix().values()).containsExactly(4, 3, 10, 7, 3, 2.5, 4);
    }

    @Test
    void a_distribution_that_cannot_be_is_said_with_its_place() {
        String begin = "a,x\ndirection,max\n";
        assertThat(issues("m.csv", begin + "one,5..3\n").get(0)).startsWith("m.csv:3:2: An interval must go from");
        assertThat(issues("m.csv", begin + "one,norml(1; 2)\n").get(0))
                .startsWith("m.csv:3:2: The value (norml(1; 2)) cannot be read. Maybe 'normal' is meant.");
        assertThat(issues("m.csv", begin + "one,normal(1)\n").get(0)).contains("Maybe 'normal(mean; deviation)'.");
        assertThat(issues("m.csv", begin + "one,{1:0.5; 2}\n").get(0)).contains("every value a probability, or none");
        assertThat(issues("m.csv", begin + "one,{1:0.5; 2:0.6}\n").get(0)).contains("must sum to 1");
        assertThat(issues("m.csv", begin + "one,normal(x; 2)\n").get(0)).contains("Maybe '3..5', 'normal(10; 2)'");
        assertThat(issues("m.csv", begin + "one,uniform(1; .nan)\n").get(0)).contains("cannot be read");
        assertThat(issues("m.csv", begin + "one,(3\n").get(0)).contains("cannot be read");
        String tree = "criteria: [{name: x, direction: max}]\nalternatives:\n";
        assertThat(issues("m.yaml", tree + "  - {name: a, values: [{middle: 3}]}\n")
                        .get(0))
                .startsWith(
                        "m.yaml:3:24: A value that is uncertain needs what is known of it. Maybe {low: 3, high: 5}");
        assertThat(issues("m.yaml", tree + "  - {name: a, values: [null]}\n").get(0))
                .startsWith("m.yaml:3:24: A value is missing; no method is defined without it. Maybe say");
        assertThat(issues("m.yaml", tree + "  - {name: a, values: [{low: 3, hihg: 5}]}\n")
                        .get(0))
                .contains("(high) is missing", "Maybe 'hihg' is meant to be 'high'");
        assertThat(issues("m.yaml", tree + "  - {name: a, values: [{mean: 3, deviation: -5}]}\n")
                        .get(0))
                .startsWith("m.yaml:3:24: A normal distribution needs");
    }

    @Test
    void weights_may_be_ranges_free_ordered_or_constrained() {
        String begin = "a,x,y,z\ndirection,max,max,max\n";
        assertThat(MatrixDocument.parse("m.csv", begin + "weight,0.1..0.3,free,0.5\none,1,2,3\n")
                        .stated()
                        .orElseThrow()
                        .kind())
                .isEqualTo(WeightKind.BOUNDED);
        MatrixDocument ordered = MatrixDocument.parse("m.csv", begin + "weight order,2,1,3\none,1,2,3\n");
        assertThat(ordered.stated().orElseThrow().kind()).isEqualTo(WeightKind.ORDINAL);
        assertThat(ordered.stated().orElseThrow().central())
                .containsExactly(new double[] {5 / 18.0, 11 / 18.0, 2 / 18.0}, within(1e-15));
        assertThat(ordered.weights()).isEmpty();
        MatrixDocument tree = MatrixDocument.parse("m.yaml", """
                criteria:
                  - {name: x, direction: max, weight: {low: 0.1, high: 0.5}}
                  - {name: y, direction: max, weight: free}
                  - {name: z, direction: max, weight: 0.2..0.4}
                weight-order: y > x
                constraints: ["y <= 2*x"]
                alternatives: [{name: a, values: [1, 2, 3]}]
                """);
        double[] central = tree.stated().orElseThrow().central();
        assertThat(central[1]).isGreaterThan(central[0]).isLessThan(2 * central[0]);
        assertThat(central[2]).isBetween(0.2, 0.4);
    }

    @Test
    void weights_that_cannot_be_are_said_with_their_place() {
        String begin = "a,x,y\ndirection,max,max\n";
        assertThat(issues("m.csv", begin + "weight,0.1..0.3,fre\none,1,2\n").get(0))
                .startsWith("m.csv:3:3: A weight cannot be (fre). Maybe 'free' is meant.");
        assertThat(issues("m.csv", begin + "weight,0.1..0.3,0.1..0.2\none,1,2\n")
                        .get(0))
                .startsWith("m.csv:3:2: The ranges allow sums from (0.2");
        assertThat(issues("m.csv", begin + "weight,0.3..0.1,1\none,1,2\n").get(0))
                .startsWith("m.csv:3:2: A range of");
        assertThat(issues("m.csv", begin + "weight,0.1..0.3,4\none,1,2\n").get(0))
                .startsWith(
                        "m.csv:3:3: Beside ranges, an order or constraints a weight must be a share of 1, but that of (y) is (4.0).");
        assertThat(issues("m.csv", begin + "weight,,1\none,1,2\n").get(0))
                .contains("Maybe 'free', if nothing is known");
        assertThat(issues("m.csv", begin + "weight order,1,first\none,1,2\n").get(0))
                .startsWith("m.csv:3:3: A rank of a weight cannot be (first). Maybe 1 for");
        assertThat(issues("m.yaml", """
                criteria: [{name: x, direction: max}, {name: y, direction: max}]
                alternatives: [{name: a, values: [1, 2]}]
                constraints: ["x >= 2*z"]
                """).get(0)).startsWith("m.yaml:3:15: There is no criterion (z)");
    }

    @Test
    void no_row_of_directions_weights_or_an_order_stands_twice() {
        String begin = "a,x,y\ndirection,max,max\n";
        assertThat(issues("m.csv", begin + "weight,1,2\nweights,1,2\none,1,2\n"))
                .containsExactly("m.csv:4:1: The row (weights) stands here a second time. [FW-CATALOG-DUPLICATE-ID]");
        assertThat(issues("m.csv", begin + "weight order,1,2\nweight order,2,1\none,1,2\n")
                        .get(0))
                .startsWith("m.csv:4:1: The row (weight order) stands here a second time.");
        assertThat(issues("m.csv", begin + "direction,max,min\none,1,2\n").get(0))
                .startsWith("m.csv:3:1: The row (direction) stands here a second time.");
        assertThat(issues("m.csv", begin + "weight,1,-1\nweight,1,2\none,1,\n")).hasSize(3);
    }

    @Test
    void cells_may_be_separated_as_other_tools_do_with_their_decimal_mark() {
        String matrix = "a;x;y\ndirection;max;min\nweight;0,5;1,25\none;1,5;3000\ntwo;2;4\n";
        MatrixDocument plain =
                MatrixDocument.parse("m.csv", "a,x,y\ndirection,max,min\nweight,0.5,1.25\none,1.5,3000\ntwo,2,4\n");
        for (char separator : new char[] {';', '\t', '|'}) {
            MatrixDocument document = MatrixDocument.parse("m.csv", matrix.replace(';', separator));
            assertThat(document.matrix()).isEqualTo(plain.matrix());
            assertThat(document.weights().orElseThrow())
                    .containsExactly(plain.weights().orElseThrow());
        }
        assertThat(MatrixDocument.parse("m.csv", "sep=;\n" + matrix).matrix()).isEqualTo(plain.matrix());
    }

    @Test
    void cells_that_other_tools_write_are_answered_with_what_to_write() {
        assertThat(issues("m.csv", "a\tx\ndirection\tmax\none\t1,500\n").get(0))
                .startsWith(
                        "m.csv:3:2: The number (1,500) can have decimals or thousands, and no other number tells which.");
        String begin = "a,x\ndirection,max\none,";
        for (String number : List.of("12 %", "\"1,5\"", "-3 ms")) {
            assertThat(issues("m.csv", begin + number + "\n").get(0))
                    .contains("Maybe write it without a unit, with a point before decimals");
        }
        for (String word : List.of("NaN", "n/a", "-")) {
            assertThat(issues("m.csv", begin + word + "\n").get(0))
                    .contains("Maybe say what it may be, such as '3..5'");
        }
        assertThat(issues("m.csv", begin + "lognormal(10; 40)\n").get(0)).contains("has no finite mean");
        assertThat(issues("m.csv", begin + "lognormal(-1; 0.3)\n").get(0)).contains("needs a median (-1.0) above 0");
    }

    @Test
    void a_file_that_names_a_weighting_says_nothing_else_of_weights() {
        String tree = "weighting: entropy\nalternatives: [{name: a, values: [1]}]\n";
        assertThat(issues("m.yaml", tree + "criteria: [{name: x, direction: max, weight: 2}]\n")
                        .get(0))
                .startsWith(
                        "m.yaml:1:12: The weighting (entropy) takes the weights from the matrix, but the file says");
    }

    @Test
    void a_file_is_read_by_its_ending(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Phones.CSV");
        Files.writeString(file, CSV);
        assertThat(MatrixDocument.read(file).matrix().rows()).isEqualTo(2);
        assertThat(issues("phones.txt", CSV).get(0)).contains("should end with .csv, .json or .yaml");
        assertThatThrownBy(() -> MatrixDocument.read(folder)).isInstanceOf(SourceUnavailableException.class);
        assertThatThrownBy(() -> MatrixDocument.read(folder.resolve("none.csv")))
                .isInstanceOf(SourceUnavailableException.class)
                .hasMessageContaining("There is no file");
    }
}
