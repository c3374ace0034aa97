package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.Framewise;
import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.SeriesBacktest;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastJsonTest {
    private static final Framewise FRAMEWISE = Framewise.create();
    private static final TimeSeries SERIES = TimeSeries.of(
                    Frequency.QUARTERLY,
                    IntStream.range(0, 30)
                            .mapToDouble(t -> t == 4 ? Double.NaN : t * (t % 4) - 5.0)
                            .toArray())
            .withName("profit")
            .withStart(LocalDate.of(2018, 4, 1));
    private static final List<SeriesForecast> FORECASTS =
            FRAMEWISE.forecast(SERIES).overSteps(3).run();
    private static final List<LeftOutSeries> LEFT_OUT = List.of(LeftOutSeries.builder()
            .name("new")
            .issue(Issue.error(ErrorCode.REQUEST, "It is too short."))
            .build());
    private static final List<SeriesBacktest> BACKTESTS = FRAMEWISE
            .forecast(SERIES)
            .overSteps(3)
            .by("naive", "ets", "theta-log")
            .backtest();

    @Test
    void forecastsFollowTheSchema() {
        assertThat(Schemas.errorsOfSchema("forecast")).isEmpty();
        assertThat(Schemas.errors("forecast", ForecastJson.write(FORECASTS, LEFT_OUT)))
                .isEmpty();
    }

    @Test
    void everyStepAheadHasItsDatePointAndIntervals() {
        JsonNode series = Schemas.tree(ForecastJson.write(FORECASTS, LEFT_OUT)).at("/series/0");

        assertThat(series.at("/name").textValue()).isEqualTo("profit");
        assertThat(series.at("/frequency").textValue()).isEqualTo("quarterly");
        assertThat(series.at("/history/4").has("counted")).isFalse();
        assertThat(series.at("/forecast/steps")).hasSize(3);
        assertThat(series.at("/forecast/steps/0/date").textValue()).isEqualTo("2025-Q4");
        assertThat(series.at("/forecast/steps/2/intervals/1/level").intValue()).isEqualTo(95);
        assertThat(series.at("/forecast/doubt").textValue()).isNotBlank();
    }

    @Test
    void eachMemberOfACombinationSaysHowItCameToItsPart() {
        TimeSeries growing = TimeSeries.of(IntStream.range(0, 30)
                        .mapToDouble(t -> 100 + 3 * t + t % 3)
                        .toArray())
                .withName("growing");
        String document = ForecastJson.write(
                FRAMEWISE.forecast(growing).by("scum").overSteps(3).run(), List.of());
        JsonNode members = Schemas.tree(document).at("/series/0/forecast/members");

        assertThat(Schemas.errors("forecast", document)).isEmpty();
        assertThat(members).hasSize(4);
        assertThat(members.at("/0/method").textValue()).isEqualTo("ets");
        assertThat(members.at("/0/form").textValue()).startsWith("ETS(");
        assertThat(members.at("/0/weight").doubleValue()).isEqualTo(0.25);
        assertThat(members.at("/0/parameters/alpha").isNumber()).isTrue();
        assertThat(members.at("/0/logLikelihood").isNumber()).isTrue();
        assertThat(members.at("/0/criteria/AICc").isNumber()).isTrue();
        assertThat(members.at("/0/rejected/0/value").isNumber()).isTrue();
    }

    @Test
    void whatWasLeftOutIsSaid() {
        for (String document :
                List.of(ForecastJson.write(FORECASTS, LEFT_OUT), BacktestJson.write(BACKTESTS, LEFT_OUT))) {
            assertThat(Schemas.tree(document).at("/leftOut/0/name").textValue()).isEqualTo("new");
            assertThat(Schemas.tree(document).at("/leftOut/0/reason").textValue())
                    .isEqualTo("It is too short.");
        }
    }

    @Test
    void methodsSideBySideFollowTheSchema() {
        String document = BacktestJson.write(BACKTESTS, LEFT_OUT);

        assertThat(Schemas.errorsOfSchema("backtest")).isEmpty();
        assertThat(Schemas.errors("backtest", document)).isEmpty();
        assertThat(Schemas.tree(document).at("/series/0/methods")).hasSize(3);
        assertThat(Schemas.tree(document).at("/series/0/methods/2/refusal").textValue())
                .contains("values above zero");
    }

    @Test
    void aMutationFails() {
        ObjectNode forecast = (ObjectNode) Schemas.tree(ForecastJson.write(FORECASTS, LEFT_OUT));
        ((ObjectNode) forecast.at("/series/0")).put("frequency", "sometimes");
        ObjectNode backtest = (ObjectNode) Schemas.tree(BacktestJson.write(BACKTESTS, LEFT_OUT));
        ((ObjectNode) backtest.at("/series/0/methods/0")).put("smape", 201);

        assertThat(Schemas.errors("forecast", forecast.toString())).isNotEmpty();
        assertThat(Schemas.errors("backtest", backtest.toString())).isNotEmpty();
    }

    @Test
    void aWriterGetsTheSameText() throws IOException {
        StringWriter forecast = new StringWriter();
        ForecastJson.write(FORECASTS, LEFT_OUT, forecast);
        StringWriter backtest = new StringWriter();
        BacktestJson.write(BACKTESTS, LEFT_OUT, backtest);

        assertThat(forecast).hasToString(ForecastJson.write(FORECASTS, LEFT_OUT));
        assertThat(backtest).hasToString(BacktestJson.write(BACKTESTS, LEFT_OUT));
    }
}
