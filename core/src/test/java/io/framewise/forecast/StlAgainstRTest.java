package io.framewise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.decomposition.Decomposition;
import io.framewise.forecast.decomposition.Stl;
import io.framewise.forecast.series.BoxCox;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Decompositions against those by R. Robust ones of AirPassengers and JohnsonJohnson are not among them: there the partial sort that
 * R takes the median of the remainders from is asked for its two places in falling order, and where it splits between them it
 * gives another value than the median, once and three times in fifteen rounds.
 */
class StlAgainstRTest {
    private static final int ENDS = 12;

    @Test
    void seasons_and_trends_are_those_of_r() throws IOException {
        Map<String, TimeSeries> series = new HashMap<>();
        for (RFit fit : RFit.read()) {
            series.put(fit.name(), fit.series());
        }
        List<String> lines;
        try (var stream = StlAgainstRTest.class.getResourceAsStream("r-stl.csv")) {
            lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            TimeSeries one = series.get(cells[0]);
            if (one == null) {
                continue;
            }
            Stl stl =
                    switch (cells[1]) {
                        case "stl_13" -> Stl.changing(13);
                        case "stl_periodic" -> Stl.periodic();
                        default -> Stl.periodic().robust();
                    };
            Decomposition parts = stl.of(one.values(), one.period());
            double size = Arrays.stream(one.values()).map(Math::abs).max().orElseThrow();
            assertThat(ends(parts.season(0)))
                    .as(line)
                    .usingComparatorWithPrecision(1e-10 * size)
                    .containsExactly(numbers(cells[2]));
            assertThat(ends(parts.trend()))
                    .as(line)
                    .usingComparatorWithPrecision(1e-10 * size)
                    .containsExactly(numbers(cells[3]));
        }
        assertThat(lines).hasSize(13);
        assertThat(series).containsKey("nottem");
        assertThat(Stl.periodic().of(series.get("nottem").values(), 12).strength(0))
                .isCloseTo(0.93, within(0.05));
    }

    @Test
    void powers_are_those_of_r() throws IOException {
        Map<String, Double> powers = Map.of(
                "AirPassengers", -0.29471558556,
                "Nile", 0.99888936199,
                "co2", -0.034321073978,
                "lynx", 0.15218487263,
                "WWWusage", 0.35962525267,
                "nottem", 0.042141108291,
                "JohnsonJohnson", 0.15407523093,
                "uspop", 0.28189243473,
                "wineind", -0.46541378087);
        int seen = 0;
        for (RFit fit : RFit.read()) {
            if (fit.fit().equals("naive") && powers.containsKey(fit.name())) {
                double power =
                        BoxCox.guerrero(fit.series().values(), fit.series().period());
                assertThat(power).as(fit.name()).isCloseTo(powers.get(fit.name()), within(2e-3));
                seen++;
            }
        }
        assertThat(seen).isEqualTo(powers.size());
    }

    private static double[] ends(double[] values) {
        double[] ends = Arrays.copyOf(values, 2 * ENDS);
        System.arraycopy(values, values.length - ENDS, ends, ENDS, ENDS);
        return ends;
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(";")).mapToDouble(Double::parseDouble).toArray();
    }
}
