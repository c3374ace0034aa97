package io.framewise.forecast.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledCurveTest {
    @Test
    void it_corrects_what_chance_promised_too_often() {
        List<double[]> signals = new ArrayList<>();
        double[] outcomes = new double[400];
        for (int i = 0; i < outcomes.length; i++) {
            double lead = -0.1 - (i % 20) / 10.0;
            double drift = (i % 7) / 2.0 - 1;
            signals.add(new double[] {lead, drift});
            // The drift never mattered.
            outcomes[i] = i * 7919L % 100 < 100 / (1 + StrictMath.exp(-2 * lead)) ? 1 : 0;
        }
        PooledCurve curve = PooledCurve.fit(signals, outcomes);

        assertThat(curve.probability(-0.5, 2)).isBetween(0.1, 0.5);
        assertThat(curve.probability(-2, 0)).isLessThan(curve.probability(-0.2, 0));
    }
}
