package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.evidence.Exclusion;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 2. */
class RunCleaningTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final Regime REGIME =
            Criteria.regime("lab.one", "reuse", "throughput").build();

    private static List<Measurement> runs(double... values) {
        List<Measurement> runs = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            runs.add(World.aRun("a", 512, "lab.one", FIRST.plusDays(i), values[i])
                    .build());
        }
        return runs;
    }

    private static RunSample clean(double... values) {
        return RunCleaning.sample(runs(values), REGIME).orElseThrow();
    }

    @Test
    void after_a_jump_of_level_only_the_last_part_counts() {
        RunSample sample = clean(100, 101, 102, 103, 200, 201, 202);

        assertThat(sample.logs()).hasSize(3);
        assertThat(sample.centre()).isCloseTo(Math.log(201), within(1e-12));
        assertThat(sample.shift()).contains(FIRST.plusDays(4));
    }

    @Test
    void a_fall_is_a_jump_too() {
        assertThat(clean(200, 201, 202, 100, 101, 102).centre()).isCloseTo(Math.log(101), within(1e-12));
    }

    @Test
    void one_odd_run_at_an_end_is_no_jump() {
        assertThat(clean(100, 101, 102, 103, 104, 105, 300).shift()).isEmpty();
        assertThat(clean(300, 101, 102, 103, 104, 105, 106).shift()).isEmpty();
    }

    @Test
    void too_few_runs_show_no_jump() {
        assertThat(clean(100, 101, 102, 300, 301).shift()).isEmpty();
        assertThat(clean(100, 101, 102, 300, 301, 302).shift()).isPresent();
    }

    @Test
    void a_jump_must_exceed_four_tenths_of_the_logarithm() {
        double[] below = {0, 0.001, 0.002, 0.4, 0.401, 0.402};
        double[] above = {0, 0.001, 0.002, 0.403, 0.404, 0.405};

        assertThat(RunCleaning.levelShift(below)).isZero();
        assertThat(RunCleaning.levelShift(above)).isEqualTo(3);
    }

    @Test
    void a_jump_must_exceed_four_scaled_deviations_of_the_runs() {
        // medians differ by 1, the absolute residuals have the median 0.16 and 0.18: 4 * 1.4826 * 0.16 < 1 < 4 * 1.4826
        // * 0.18
        double[] calm = {-0.16, 0, 0.16, 0.84, 1, 1.16};
        double[] noisy = {-0.18, 0, 0.18, 0.82, 1, 1.18};

        assertThat(RunCleaning.levelShift(calm)).isEqualTo(3);
        assertThat(RunCleaning.levelShift(noisy)).isZero();
    }

    @Test
    void unchanged_values_are_not_new_runs_but_a_value_that_returns_is() {
        assertThat(clean(100, 100, 100, 105, 105, 100).logs())
                .containsExactly(StrictMath.log(100), StrictMath.log(105), StrictMath.log(100));
    }

    @Test
    void what_was_not_collected_is_no_run() {
        List<Measurement> runs = runs(100, -1, 0, 110);
        runs.add(World.aRun("a", 512, "lab.one", FIRST.plusDays(9), 1)
                .presence(Unknown.builder().reason("not run").build())
                .build());

        assertThat(RunCleaning.sample(runs, REGIME).orElseThrow().logs())
                .containsExactly(StrictMath.log(100), StrictMath.log(110));
        assertThat(RunCleaning.sample(runs(-1, 0), REGIME)).isEmpty();
    }

    @Test
    void runs_that_a_regime_excludes_are_left_out_up_to_the_stated_day() {
        Regime excluding = Criteria.regime("lab.one", "reuse", "throughput")
                .addExcludes(Exclusion.builder()
                        .framework(FrameworkId.of("a"))
                        .until(FIRST.plusDays(1))
                        .why("another server")
                        .build())
                .build();

        assertThat(RunCleaning.sample(runs(1, 2, 3, 4), excluding).orElseThrow().logs())
                .containsExactly(StrictMath.log(3), StrictMath.log(4));
    }

    @Test
    void an_exclusion_without_a_day_leaves_out_all_runs_of_that_framework_only() {
        Regime excluding = Criteria.regime("lab.one", "reuse", "throughput")
                .addExcludes(Exclusion.builder()
                        .framework(FrameworkId.of("b"))
                        .why("ignores the setting")
                        .build())
                .build();
        Measurement other = World.aRun("b", 512, "lab.one", FIRST, 7).build();

        assertThat(RunCleaning.sample(List.of(other), excluding)).isEmpty();
        assertThat(RunCleaning.sample(runs(1, 2), excluding)).isPresent();
    }
}
