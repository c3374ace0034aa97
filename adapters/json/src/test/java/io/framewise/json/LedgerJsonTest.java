package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.engine.EvidenceLedger;
import io.framewise.engine.EvidenceRow;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {
    private static final List<EvidenceRow> ROWS =
            EvidenceLedger.rows(SampleCatalog.full(), List.of(SampleComparison.FAST), LocalDate.of(2026, 4, 1));
    private static final String DOCUMENT = LedgerJson.write(ROWS);

    @Test
    void aLedgerFollowsTheSchema() {
        assertThat(Schemas.errorsOfSchema("ledger")).isEmpty();
        assertThat(Schemas.errors("ledger", DOCUMENT)).isEmpty();
    }

    @Test
    void aFigureIsWrittenAsItsSourceWritesIt() {
        JsonNode figure = Schemas.tree(DOCUMENT).at("/rows/2");

        assertThat(figure.at("/metric").textValue()).isEqualTo("throughput");
        assertThat(figure.at("/number").decimalValue()).isEqualTo("31000.5");
        assertThat(figure.at("/count").intValue()).isEqualTo(2);
        assertThat(figure.at("/deviation").doubleValue()).isEqualTo(707.46);
        assertThat(figure.at("/selector").textValue()).isEqualTo("level=512");
        assertThat(figure.at("/commit").textValue()).isEqualTo("08d61d9b3240d85f45c9ef5445eaa913b492ca96");
    }

    @Test
    void aMutationFails() {
        ObjectNode wrong = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) wrong.at("/rows/0")).put("count", "two");

        assertThat(Schemas.errors("ledger", wrong.toString())).isNotEmpty();
    }

    @Test
    void aWriterGetsTheSameText() throws IOException {
        StringWriter text = new StringWriter();
        LedgerJson.write(ROWS, text);

        assertThat(text).hasToString(DOCUMENT);
    }
}
