package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.Framewise;
import io.framewise.model.trend.TrendReport;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrendJsonTest {
    private static final TrendReport REPORT = Framewise.create()
            .trend("fastapi", "flask")
            .ofMetric("downloads-30d")
            .overMonths(6)
            .withLevels(80)
            .asOf(LocalDate.of(2026, 4, 30))
            .run();
    private static final String DOCUMENT = TrendJson.write(REPORT);

    @Test
    void trendsFollowTheSchema() {
        assertThat(Schemas.errorsOfSchema("trend")).isEmpty();
        assertThat(Schemas.errors("trend", DOCUMENT)).isEmpty();
    }

    @Test
    void everyMonthAheadHasItsPointAndIntervals() {
        JsonNode months = Schemas.tree(DOCUMENT).at("/trends/0/forecast/months");

        assertThat(months).hasSize(6);
        assertThat(months.at("/0/month").textValue()).isEqualTo("2026-05");
        assertThat(months.at("/5/intervals/0/level").intValue()).isEqualTo(80);
        assertThat(months.at("/5/intervals/0/lower").doubleValue())
                .isLessThan(months.at("/5/point").doubleValue());
    }

    @Test
    void thePairCarriesItsTrackRecord() {
        JsonNode pair = Schemas.tree(DOCUMENT).at("/pairs/0");

        assertThat(pair.at("/leader").textValue()).isEqualTo("fastapi");
        assertThat(pair.at("/probability").doubleValue()).isBetween(0.02, 0.98);
        assertThat(pair.at("/backTest/origins").intValue()).isGreaterThan(30);
    }

    @Test
    void aMutationFails() {
        ObjectNode wrong = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) wrong.at("/pairs/0")).put("probability", 1.5);

        assertThat(Schemas.errors("trend", wrong.toString())).isNotEmpty();
    }

    @Test
    void aWriterGetsTheSameText() throws IOException {
        StringWriter text = new StringWriter();
        TrendJson.write(REPORT, text);

        assertThat(text).hasToString(DOCUMENT);
    }
}
