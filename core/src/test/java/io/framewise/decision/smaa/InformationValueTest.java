package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InformationValueTest {
    private static final double CLOSE = 1e-12;

    /** A sure 0.5 against 0 or 0.9 with even chances: knowing gives 0.9 half of the time, 0.7 on average. */
    @Test
    void knowing_pays_where_it_changes_the_choice() {
        InformationValue value = InformationValue.of(
                List.of(
                        List.of(Outcomes.of(new double[] {0.5}, new double[] {1})),
                        List.of(Outcomes.of(new double[] {0, 0.9}, new double[] {0.5, 0.5}))),
                new double[] {1});
        assertThat(value.perfect()).isEqualTo(0.2, within(CLOSE));
        assertThat(value.partial(1, 0)).isEqualTo(0.2, within(CLOSE));
        assertThat(value.partial(0, 0)).isZero();
        assertThat(value.expected()).containsExactly(new double[] {0.5, 0.45}, within(CLOSE));
        assertThat(value.probabilityBest()).containsExactly(new double[] {0.5, 0.5}, within(CLOSE));
    }

    @Property(tries = 200, seed = "61")
    void enumerating_scores_is_enumerating_all_combinations(@ForAll Random random) {
        List<List<Outcomes>> cells = cells(3, 2, random);
        double[] weights = {0.25, 0.75};
        InformationValue value = InformationValue.of(cells, weights);
        double[] best = new double[3];
        double[] highest = new double[1];
        enumerate(cells, weights, 0, new double[3], 1, highest, best);
        double now = Math.max(value.expected()[0], Math.max(value.expected()[1], value.expected()[2]));
        assertThat(value.perfect()).isEqualTo(Math.max(0, highest[0] - now), within(CLOSE));
        assertThat(value.probabilityBest()).containsExactly(best, within(CLOSE));
        double sum = 0;
        for (int a = 0; a < 3; a++) {
            for (int k = 0; k < 2; k++) {
                assertThat(value.partial(a, k)).isBetween(0.0, value.perfect() + CLOSE);
            }
            sum += value.probabilityBest()[a];
        }
        assertThat(sum).isEqualTo(1, within(CLOSE));
    }

    @Test
    void refuses_what_it_cannot_enumerate() {
        List<Outcomes> row = Collections.nCopies(23, Outcomes.of(new double[] {0, 1}, new double[] {0.5, 0.5}));
        assertThatThrownBy(() -> InformationValue.of(List.of(row), new double[23]))
                .hasMessageContaining("too many outcomes");
        assertThatThrownBy(() -> InformationValue.of(List.of(row), new double[2]))
                .hasMessageContaining("(2) weights for (23) criteria");
        assertThatThrownBy(() -> InformationValue.of(List.of(), new double[2]))
                .hasMessageContaining("at least one alternative");
    }

    /** Values and probabilities on a grid, so that equal scores occur and are computed exactly. */
    private static List<List<Outcomes>> cells(int alternatives, int criteria, Random random) {
        List<List<Outcomes>> cells = new ArrayList<>();
        for (int a = 0; a < alternatives; a++) {
            List<Outcomes> row = new ArrayList<>();
            for (int k = 0; k < criteria; k++) {
                double share = random.nextInt(5) / 4.0;
                row.add(Outcomes.of(
                        new double[] {random.nextInt(4) / 4.0, random.nextInt(4) / 4.0},
                        new double[] {share, 1 - share}));
            }
            cells.add(row);
        }
        return cells;
    }

    private static void enumerate(
            List<List<Outcomes>> cells,
            double[] weights,
            int next,
            double[] scores,
            double probability,
            double[] highest,
            double[] best) {
        if (next == cells.size() * weights.length) {
            double top = Math.max(scores[0], Math.max(scores[1], scores[2]));
            highest[0] += probability * top;
            int winners = 0;
            for (double score : scores) {
                winners += score == top ? 1 : 0;
            }
            for (int a = 0; a < scores.length; a++) {
                best[a] += scores[a] == top ? probability / winners : 0;
            }
            return;
        }
        Outcomes cell = cells.get(next / weights.length).get(next % weights.length);
        for (int o = 0; o < cell.size(); o++) {
            double[] more = scores.clone();
            more[next / weights.length] += weights[next % weights.length] * cell.value(o);
            enumerate(cells, weights, next + 1, more, probability * cell.probability(o), highest, best);
        }
    }
}
