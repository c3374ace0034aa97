package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidModelException;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingRepairTest {
    private static final double PACE = 1.03;

    /** Grows by 3 % a month; from position 12 on twice as much is counted. */
    private static TimeSeries stepped() {
        double[] values = new double[24];
        for (int t = 0; t < values.length; t++) {
            values[t] = 1000 * StrictMath.pow(PACE, t) * (t >= 12 ? 2 : 1);
        }
        return TimeSeries.of(Frequency.MONTHLY, values).withStart(LocalDate.of(2024, 1, 1));
    }

    @Test
    void a_step_of_scope_leaves_the_pace_of_the_months_before_it() {
        CountingRepair repair =
                CountingRepair.of(stepped(), List.of(CountingChange.step(12, "All installers are counted.")));
        double[] values = repair.series().values();
        for (int t = 1; t < values.length; t++) {
            assertThat(values[t] / values[t - 1]).isEqualTo(PACE, within(1e-12));
        }
        assertThat(values[23]).isEqualTo(stepped().value(23));
        assertThat(repair.steps()).containsExactly(12);
        assertThat(repair.changes()).containsExactly("values before 2025-01 times 2.00: All installers are counted.");
    }

    @Test
    void an_absent_month_at_the_step_is_passed_over() {
        double[] values = stepped().values();
        values[12] = Double.NaN;
        double[] repaired = CountingRepair.of(stepped().withValues(values), List.of(CountingChange.step(12, "")))
                .series()
                .values();
        assertThat(repaired[13] / repaired[11]).isEqualTo(PACE * PACE, within(1e-12));
    }

    @Test
    void a_step_beyond_the_series_or_without_values_around_changes_nothing() {
        double[] gap = stepped().values();
        for (int t = 12; t < 17; t++) {
            gap[t] = Double.NaN;
        }
        TimeSeries torn = stepped().withValues(gap);
        for (CountingChange change :
                List.of(CountingChange.step(0, ""), CountingChange.step(24, ""), CountingChange.step(-3, ""))) {
            assertThat(CountingRepair.of(stepped(), List.of(change)).changes()).isEmpty();
        }
        assertThat(CountingRepair.of(torn, List.of(CountingChange.step(12, ""))).steps())
                .isEmpty();
    }

    @Test
    void undercounted_months_become_absent_and_say_why() {
        CountingRepair repair = CountingRepair.of(
                stepped(), List.of(CountingChange.unusable(-2, 1, "Lost."), CountingChange.unusable(30, 31, "Later.")));
        assertThat(repair.series().absent()).isEqualTo(2);
        assertThat(repair.changes()).containsExactly("2024-01 to 2024-02 taken as absent: Lost.");
    }

    @Test
    void a_series_of_which_nothing_would_be_left_stays() {
        TimeSeries series = TimeSeries.of(1, 2);
        assertThat(CountingRepair.of(series, List.of(CountingChange.unusable(0, 5, "Lost.")))
                        .series())
                .isSameAs(series);
    }

    @Test
    void a_change_cannot_end_before_it_begins() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> CountingChange.unusable(3, 2, ""))
                .withMessageContaining("cannot end (2) before it begins (3)");
    }
}
