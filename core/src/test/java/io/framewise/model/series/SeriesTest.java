package io.framewise.model.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.InvalidModelException;
import io.framewise.error.Location;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private final Origin origin = Origin.of(PackId.of("org.example"), "2026.04", Location.of("a.csv", 1, 0));

    private static Observation.Builder observation(String period) {
        return Observation.builder()
                .period(YearMonth.parse(period))
                .knownOn(LocalDate.of(2026, 4, 15))
                .source(SourceId.of("pypi"));
    }

    private Series.Builder series() {
        return Series.builder()
                .subject("flask")
                .metric(MetricId.of("downloads"))
                .origin(origin);
    }

    @Test
    void has_one_observation_for_each_period_in_ascending_order() {
        assertThat(series().addObservations(
                                observation("2025-12").build(),
                                observation("2026-01").build())
                        .build()
                        .observations())
                .hasSize(2);
        for (String second : new String[] {"2025-12", "2025-11"}) {
            assertThatExceptionOfType(InvalidModelException.class)
                    .isThrownBy(() -> series().addObservations(
                                    observation("2025-12").build(),
                                    observation(second).build())
                            .build())
                    .withMessageContaining("The periods of series (flask.downloads) must ascend, but (" + second + ")");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_missing_value_is_absent_and_never_not_a_number(double value) {
        assertThat(observation("2026-01").build().value()).isEmpty();
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> observation("2026-01").value(value).build())
                .withMessageContaining("must be finite");
    }

    @Test
    void a_change_of_counting_does_not_end_before_it_begins() {
        MeasurementEvent event = MeasurementEvent.builder()
                .id("undercount")
                .kind(EventKind.UNDERCOUNT)
                .first(YearMonth.of(2018, 1))
                .last(YearMonth.of(2018, 7))
                .source(SourceId.of("pypi"))
                .why("The log pipeline dropped records.")
                .origin(origin)
                .build();
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> MeasurementEvent.builder()
                        .from(event)
                        .last(YearMonth.of(2017, 12))
                        .build())
                .withMessageContaining("ends (2017-12) before it begins (2018-01)");
    }
}
