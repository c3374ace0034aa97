package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

    @Test
    void writesMapsListsAndRows() {
        Fields row = new Fields().with("metric", "throughput").with("value", new BigDecimal("4849.40"));
        Fields file = new Fields()
                .with("id", "r7")
                .with("from", LocalDate.of(2025, 9, 3))
                .with("panel", new Flow(List.of("flask", "django")))
                .with("rows", List.of(row.flow(), row.flow()))
                .with(
                        "sources",
                        List.of(new Fields().with("id", "a").with("kind", "b").map()))
                .always("nothing", List.of());

        assertThat(Yaml.write(file.map())).isEqualTo("""
            id: r7
            from: 2025-09-03
            panel: [flask, django]
            rows:
              - {metric: throughput, value: 4849.4}
              - {metric: throughput, value: 4849.4}
            sources:
              - id: a
                kind: b
            nothing: []
            """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain words,plain words",
                "requests/s,requests/s",
                "no,\"no\"",
                "True,\"True\"",
                "3.10,\"3.10\"",
                "2026-01-01,\"2026-01-01\"",
                "a: b,\"a: b\"",
                "`a, b`,`\"a, b\"`",
                "a #b,\"a #b\"",
                "say \"x\",\"say \\\"x\\\"\"",
            })
    void quotesWhatCouldBeReadAsSomethingElse(String text, String written) {
        assertThat(Yaml.write(new Fields().with("key", text).map())).isEqualTo("key: " + written + "\n");
    }

    @Test
    void quotesVersionsAlways() {
        assertThat(Yaml.write(new Fields().with("since", new Quoted("v2")).map()))
                .isEqualTo("since: \"v2\"\n");
    }

    @Test
    void breaksLongLists() {
        List<String> names =
                IntStream.range(0, 40).mapToObj(i -> "framework-" + i).toList();
        String text = Yaml.write(new Fields().with("panel", new Flow(names)).map());

        assertThat(text.lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 140);
        assertThat(text.replaceAll("\\s+", " ").strip()).isEqualTo("panel: [" + String.join(", ", names) + "]");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Object unknown = new Fields().with("key", 1.5).map();
        assertThatThrownBy(() -> Yaml.write(unknown)).isInstanceOf(ImportFailure.class);
    }
}
