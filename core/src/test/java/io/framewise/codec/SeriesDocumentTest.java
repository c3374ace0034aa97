package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.forecast.CountingEvent;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.model.series.EventKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesDocumentTest {
    private static final double NONE = Double.NaN;

    @TempDir
    private Path folder;

    private static List<TimeSeries> read(String text) {
        return SeriesTable.read("f.csv", text, Optional.empty()).series();
    }

    private static List<String> issues(String text) {
        return catchThrowableOfType(InvalidDataException.class, () -> read(text)).issues().stream()
                .map(Issue::toString)
                .toList();
    }

    private static TimeSeries dated(String... dates) {
        StringBuilder text = new StringBuilder("date,y\n");
        for (int i = 0; i < dates.length; i++) {
            text.append(dates[i]).append(',').append(i + 1).append('\n');
        }
        return read(text.toString()).get(0);
    }

    @Test
    void a_wide_table_has_a_series_in_each_column() {
        List<TimeSeries> all = read("month,one,two\n2024-01,1,-5\n2024-02,2.5,\n2024-04,1e3,7\n");

        assertThat(all).extracting(TimeSeries::name).containsExactly("one", "two");
        assertThat(all.get(0).values()).containsExactly(1, 2.5, NONE, 1000);
        assertThat(all.get(0).nonNegative()).isTrue();
        assertThat(all.get(1).values()).containsExactly(-5, NONE, NONE, 7);
        assertThat(all.get(1).nonNegative()).isFalse();
        assertThat(all.get(0).frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(all.get(0).start()).contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void a_tall_table_names_the_series_in_each_row_in_any_order() {
        List<TimeSeries> all =
                read("value,series,date\n3,b,2024-03\n1,a,2024-01\nNA,a,2024-02\n2,a,2024-03\n4,b,2024-04\n");

        assertThat(all).extracting(TimeSeries::name).containsExactly("b", "a");
        assertThat(all.get(0).values()).containsExactly(3, 4);
        assertThat(all.get(0).label(0)).isEqualTo("2024-03");
        assertThat(all.get(1).values()).containsExactly(1, NONE, 2);
    }

    @Test
    void dates_tell_how_far_apart_the_values_are() {
        assertThat(dated("2020", "2021", "2023").frequency()).isEqualTo(Frequency.YEARLY);
        assertThat(dated("2024Q1", "2024-Q2", "2024 q3").frequency()).isEqualTo(Frequency.QUARTERLY);
        assertThat(dated("2024M01", "202402", "2024/3").frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(dated("2024-01", "2024-04", "2024-10").frequency()).isEqualTo(Frequency.QUARTERLY);
        assertThat(dated("2022-06", "2023-06").frequency()).isEqualTo(Frequency.YEARLY);
        assertThat(dated("2024-W52", "2025-W01", "2025W02").values()).containsExactly(1, 2, 3);
        assertThat(dated("2024-01-31", "2024-02-29", "2024-03-31").frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(dated("2024-01-01", "2024-04-01", "2024-07-01").frequency()).isEqualTo(Frequency.QUARTERLY);
        assertThat(dated("2024-01-01", "2024-01-08", "2024-01-22").frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(dated("20240101", "2024-01-02T00:00:00Z", "2024-01-03 00:00").frequency())
                .isEqualTo(Frequency.DAILY);
        assertThat(dated("2024-01-05", "2024-01-08", "2024-01-09").values()).containsExactly(1, NONE, NONE, 2, 3);
        assertThat(dated("2024-01-05").frequency()).isEqualTo(Frequency.DAILY);
    }

    @Test
    void a_given_frequency_goes_before_what_the_dates_tell() {
        TimeSeries quarters = SeriesTable.read(
                        "f.csv", "d,y\n2024-01-15,1\n2024-05-20,2\n", Optional.of(Frequency.QUARTERLY))
                .series()
                .get(0);

        assertThat(quarters.values()).containsExactly(1, 2);
        assertThat(quarters.label(1)).isEqualTo("2024-Q2");
    }

    @Test
    void everything_that_is_wrong_is_said_with_its_place() {
        assertThat(issues("date,y\n2024-01,5\n2024-02,abc\n2024-13,\"1,23,4\"\n,.inf\n2024-05,1e300\n"))
                .containsExactly(
                        "f.csv:3:2: The column (y) needs a finite number or nothing, not (abc). Maybe leave the cell empty, or"
                                + " keep only columns of date, series and value. [FW-PACK-VALUE]",
                        "f.csv:4:1: The column (date) needs a date, not (2024-13). Maybe write it like 2024-01-31, 2024-01,"
                                + " 2024-Q1, 2024-W05 or 2024. [FW-PACK-VALUE]",
                        "f.csv:4:2: The column (y) needs a finite number or nothing, not (1,23,4). Maybe leave the cell empty, or"
                                + " keep only columns of date, series and value. [FW-PACK-VALUE]",
                        "f.csv:5:1: The date is missing. Maybe write it like 2024-01-31, 2024-01, 2024-Q1, 2024-W05 or 2024."
                                + " [FW-PACK-VALUE]",
                        "f.csv:5:2: The column (y) needs a finite number or nothing, not (.inf). Maybe leave the cell empty, or"
                                + " keep only columns of date, series and value. [FW-PACK-VALUE]",
                        "f.csv:6:2: The number (1.0E300) must be 0 or between 1.0E-15 and 1.0E15 in size. Maybe another unit is"
                                + " meant. [FW-PACK-LIMIT]");
    }

    @Test
    void dates_that_cannot_stand_together_are_refused() {
        assertThat(issues("d,y\n2024Q1,3\n2024-04,4\n").get(0))
                .startsWith("f.csv:3:1: The date (2024-04) is a month, but those above are each a quarter.");
        assertThat(issues("d,y\n2024-01,3\n2024-02,4\n2024-01,4\n").get(0))
                .startsWith(
                        "f.csv:4:1: The series (y) has a second value for (2024-01); the first stands on line (2).");
        assertThat(issues("d,y\n2024-01-01,3\n2024-01-04,4\n2024-01-08,1\n").get(0))
                .startsWith(
                        "f.csv:2:1: The dates do not tell how far apart the values are. Maybe say it: --frequency hourly, daily");
        assertThat(issues("d,y\n1024-01-01,3\n2024-01-02,4\n2024-01-03,4\n2024-01-04,4\n")
                        .get(0))
                .startsWith("f.csv:3:1: From (1024-01-01) to (2024-01-02) there are more than (100000) values.");
        assertThat(issues("d,y\n2020-W54,3\n").get(0)).contains("needs a date, not (2020-W54)");
        assertThat(issues("d,y\n2021-W53,3\n").get(0)).contains("needs a date, not (2021-W53)");
    }

    @Test
    void files_without_series_are_refused() {
        assertThat(issues("")).containsExactly("f.csv:1:1: The file is empty. [FW-PACK-FILE]");
        assertThat(issues("date,y\n").get(0))
                .startsWith("f.csv:2:1: The file has a header, but no values. Maybe go on");
        assertThat(issues("y\n1\n").get(0)).contains("Maybe begin with 'date,value'.");
        assertThat(SeriesTable.read("f.csv", "date,y,z\n2024,1,\n2025,1,NaN\n", Optional.empty())
                        .empty())
                .extracting(LeftOutSeries::issue)
                .asString()
                .startsWith("[f.csv:1:3: The series (z) has no value.");
        assertThat(issues("date,id,y\n2024,,1\n2024,b,1\n").get(0)).startsWith("f.csv:2:2: A series has no name.");
    }

    @Test
    void of_many_complaints_the_first_twenty_are_shown() {
        assertThat(issues("date,y\n" + "x,1\n".repeat(50)))
                .hasSize(21)
                .last()
                .asString()
                .contains("There are (30) more.");
    }

    @Test
    void files_are_read_from_disk() throws IOException {
        Path csv = Files.writeString(folder.resolve("s.csv"), "date,y\n2024,1\n");

        assertThat(SeriesDocument.series(csv, Optional.empty()).series()).hasSize(1);
        assertThatThrownBy(() -> SeriesDocument.series(folder, Optional.empty()))
                .isInstanceOf(SourceUnavailableException.class)
                .hasMessageContaining("There is no file, but a folder,");
    }

    @Test
    void events_have_kinds_and_dates_of_any_form() throws IOException {
        Path yaml = Files.writeString(folder.resolve("e.yaml"), """
                - {id: more, kind: scope-step, from: 2024-12, why: All are counted.}
                - {kind: window, from: 2024-Q1, to: 2024-03-31, days: 20, series: y}
                - {kind: undercount, from: 2023, to: 2024, series: [x, y], why: Lost.}
                """);
        List<CountingEvent> events = SeriesDocument.events(yaml);

        assertThat(events).hasSize(3);
        assertThat(events.get(0).first()).isEqualTo(LocalDate.of(2024, 12, 1));
        assertThat(events.get(0).last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(events.get(0).concerns("anything")).isTrue();
        assertThat(events.get(1).factor()).hasValue(1.5);
        assertThat(events.get(1).concerns("x")).isFalse();
        assertThat(events.get(2).kind()).isEqualTo(EventKind.UNDERCOUNT);
    }

    @Test
    void an_event_lasts_to_the_end_of_what_its_date_names() {
        for (List<String> end : List.of(
                List.of("2024", "2024-12-31"),
                List.of("2024-Q1", "2024-03-31"),
                List.of("2024-02", "2024-02-29"),
                List.of("2024-W01", "2024-01-07"),
                List.of("2024-01-05", "2024-01-05"))) {
            assertThat(CountingEventBinder.events(
                                    "e.yaml", "- {kind: missing, from: 2023-12-31, to: %s}\n".formatted(end.get(0)))
                            .get(0)
                            .last())
                    .hasToString(end.get(1));
        }
        assertThatThrownBy(() -> CountingEventBinder.events("e.yaml", "- {kind: missing, from: 01/02/2024}\n"))
                .hasMessageContaining("not (01/02/2024)");
    }

    @Test
    void events_that_cannot_be_are_refused_with_their_place() {
        assertThatThrownBy(() -> CountingEventBinder.events("e.json", "{\"kind\": \"window\"}"))
                .hasMessageContaining("e.json:1:1: A list of events is expected");
        assertThatThrownBy(() -> CountingEventBinder.events("e.yaml", "- {kind: scope-stp, from: 2024-12}\n"))
                .hasMessageContaining("e.yaml:1:10: The field (kind) cannot be (scope-stp)")
                .hasMessageContaining("Maybe 'scope-step' is meant.");
        assertThatThrownBy(() -> CountingEventBinder.events("e.yaml", "- {kind: window, from: soon}\n"))
                .hasMessageContaining("The field (from) needs a date such as 2024-12 or 2024-12-15, not (soon).");
        assertThatThrownBy(
                        () -> CountingEventBinder.events("e.yaml", "- {kind: missing, from: 2024-12, to: 2024-11}\n"))
                .hasMessageContaining("The event ends (2024-11-30) before it begins (2024-12-01).");
        assertThatThrownBy(() -> CountingEventBinder.events("e.yaml", "- {kind: window, from: 2024-12, days: -3}\n"))
                .hasMessageContaining("The factor (-10.0) of an event must be above zero.");
    }
}
