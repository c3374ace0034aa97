package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.forecast.TimeSeries;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets, countries and other libraries write them. */
class SeriesOfOtherToolsTest {
    private static List<TimeSeries> read(String text) {
        return SeriesTable.read("f.csv", text, Optional.empty()).series();
    }

    private static double[] values(String text) {
        return read(text).get(0).values();
    }

    private static List<String> issues(String text) {
        return catchThrowableOfType(InvalidDataException.class, () -> read(text)).issues().stream()
                .map(Issue::toString)
                .toList();
    }

    @Test
    void cells_are_separated_by_commas_semicolons_tabs_or_bars() {
        for (String separator : List.of(",", ";", "\t", "|")) {
            assertThat(values("date,y\n2024-01,1.5\n2024-02,2\n".replace(",", separator)))
                    .containsExactly(1.5, 2);
        }
        assertThat(read("date;\"net; all\";sales, gross\n2024-01;1,5;2\n"))
                .extracting(TimeSeries::name)
                .containsExactly("net; all", "sales, gross");
        assertThat(values("sep=;\r\ndate;y\r\n2024-01;1,5\r\n")).containsExactly(1.5);
        assertThat(issues("sep=;\ndate;y\n2024-01;x\n").get(0)).startsWith("f.csv:3:2: ");
    }

    @Test
    void a_comma_before_decimals_is_known_by_a_number_that_cannot_be_meant_otherwise() {
        assertThat(values("date;y\n2024-01;1.234,5\n2024-02;1,234\n2024-03;-7\n"))
                .containsExactly(1234.5, 1.234, -7);
        assertThat(values("date;y\n2024-01;1.234.567\n2024-02;1.234\n")).containsExactly(1_234_567, 1234);
        assertThat(values("date\ty\n2024-01\t0,123\n2024-02\t1,234\n")).containsExactly(0.123, 1.234);
        assertThat(values("date;y\n2024-01;1,234\n2024-02;2,345\n")).containsExactly(1.234, 2.345);
        assertThat(values("date;y\n2024-01;1.5\n2024-02;2.345\n")).containsExactly(1.5, 2.345);
    }

    @Test
    void thousands_are_parted_by_commas_points_spaces_or_apostrophes() {
        assertThat(values("date,y\n2024-01,\"1,234\"\n2024-02,\"1,234,567.5\"\n"))
                .containsExactly(1234, 1_234_567.5);
        assertThat(values("date;y\n2024-01;1.234\n2024-02;987\n")).containsExactly(1234, 987);
        assertThat(values("date;y\n2024-01;1 234,5\n2024-02;12\u202f345\n2024-03;1'000\u00a0000\n"))
                .containsExactly(1234.5, 12_345, 1_000_000);
        assertThat(values("date,y\n2024-01,\u22125\n2024-02,1e3\n2024-03,.5\n")).containsExactly(-5, 1000, 0.5);
    }

    @Test
    void a_number_that_can_be_meant_in_two_ways_is_not_guessed() {
        assertThat(issues("date;y\n2024-01;1.234\n2024-02;2.345\n"))
                .contains(
                        "f.csv:2:2: The number (1.234) can have decimals or thousands, and no other number tells which."
                                + " Maybe write 1234, or 1.2340. [FW-PACK-VALUE]");
        assertThat(issues("date;y\n2024-01;1.234\n2024-02;2,345\n")).hasSize(2);
        assertThat(values("date;y\n2024-01;1.234\n2024-02;2345\n")).containsExactly(1.234, 2345);
        assertThat(issues("date,y\n2024-01,$12.50\n2024-02,13 %\n2024-03,1.2.3\n"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("not ($12.50). Maybe write 12.50."),
                        second -> assertThat(second).contains("not (13 %). Maybe write 13."),
                        third -> assertThat(third).contains("not (1.2.3). Maybe leave the cell empty"));
    }

    @Test
    void series_are_named_by_one_or_several_columns_where_dates_repeat() {
        assertThat(read("unique_id,ds,y\n1,2024-01,5\n1,2024-02,6\n2,2024-01,7\n"))
                .extracting(TimeSeries::name)
                .containsExactly("1", "2");
        assertThat(read("region,item,month,value\nn,a,2024-01,1\nn,b,2024-01,2\nn,a,2024-02,3\n"))
                .extracting(TimeSeries::name)
                .containsExactly("n / a", "n / b");
        assertThat(read("store,month,sales,profit,note\nn,2024-01,1,2,x\ns,2024-01,3,4,\n"))
                .extracting(TimeSeries::name)
                .containsExactly("n / sales", "n / profit", "s / sales", "s / profit");
    }

    @Test
    void columns_and_rows_that_hold_nothing_are_passed_over() {
        assertThat(read(",month,y,\n0,2024-01,5,\n1,2024-02,6,\n,,,\n"))
                .singleElement()
                .extracting(TimeSeries::name)
                .isEqualTo("y");
        assertThat(values("y,note,when\n1,good,2024-01\n#N/A,,2024-02\n3,,2024-03\n"))
                .containsExactly(1, Double.NaN, 3);
        assertThat(issues("month,,y\n2024-01,7,5\n2024-02,3,6\n").get(0))
                .startsWith("f.csv:1:2: A series has no name.");
    }

    @Test
    void of_a_forecast_that_was_written_the_repaired_past_goes_on() {
        List<TimeSeries> read = read("""
                series,date,counted,repaired,forecast,lower_80,upper_80,warning
                a,2024-01,1,2,,,,
                a,2024-02,3,4,,,,
                a,2024-03,,,5,4,6,
                new,,,,,,,It is too short.
                """);

        assertThat(read).singleElement().extracting(TimeSeries::name).isEqualTo("a");
        assertThat(read.get(0).values()).containsExactly(2, 4);
    }

    @Test
    void year_and_month_may_stand_in_two_columns() {
        assertThat(read("Year,Month,y\n2024,1,5\n2024,2,6\n").get(0).label(1)).isEqualTo("2024-02");
        assertThat(read("year,quarter,y\n2024,1,5\n2024,Q2,6\n").get(0).label(1))
                .isEqualTo("2024-Q2");
    }

    @Test
    void a_header_is_needed() {
        assertThat(issues("2024-01,5\n2024-02,6\n").get(0))
                .startsWith("f.csv:1:1: The first line has the date (2024-01), but it must name the columns."
                        + " Maybe put 'date,value' before it.");
    }
}
