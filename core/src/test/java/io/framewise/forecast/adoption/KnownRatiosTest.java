package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KnownRatiosTest {
    private static TimeSeries series(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[50];
        for (int t = 0; t < values.length; t++) {
            values[t] = random.nextInt(12) == 0 || t < seed ? Double.NaN : 100 + random.nextInt(50);
        }
        return TimeSeries.of(values);
    }

    @Test
    void what_is_kept_is_what_a_repair_at_that_time_gives() {
        TimeSeries first = series(3);
        TimeSeries second = series(6);
        List<CountingChange> changes = List.of(
                CountingChange.step(20, "More."),
                CountingChange.unusable(10, 12, "Lost."),
                CountingChange.unusable(23, 30, "Lost again."),
                CountingChange.step(40, "Less."));
        KnownRatios known = new KnownRatios(first, second, changes);
        for (int at = 6; at < 50; at++) {
            List<CountingChange> dated = new ArrayList<>();
            for (CountingChange change : changes) {
                if (change.first() <= at) {
                    dated.add(change);
                }
            }
            double[] afresh = Overtaking.logRatios(
                    CountingRepair.of(first.first(at + 1), dated).series().values(),
                    CountingRepair.of(second.first(at + 1), dated).series().values());
            assertThat(Arrays.copyOf(known.at(at), at + 1)).as("at %d", at).isEqualTo(afresh);
        }
        assertThat(known.at(2)).isEmpty();
    }
}
