package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Dates as people write them, and what they tell of the distance between values. */
class SeriesDatesTest {
    private static final double NONE = Double.NaN;

    private static String text(String... dates) {
        StringBuilder text = new StringBuilder("date,y\n");
        for (int i = 0; i < dates.length; i++) {
            text.append('"').append(dates[i]).append("\",").append(i + 1).append('\n');
        }
        return text.toString();
    }

    private static TimeSeries dated(String... dates) {
        return SeriesTable.read("f.csv", text(dates), Optional.empty()).series().get(0);
    }

    private static String issue(String... dates) {
        return catchThrowableOfType(InvalidDataException.class, () -> dated(dates)).issues().stream()
                .map(Issue::toString)
                .findFirst()
                .orElseThrow();
    }

    private static String[] labels(TimeSeries series, int... steps) {
        return Arrays.stream(steps).mapToObj(series::label).toArray(String[]::new);
    }

    @Test
    void months_may_be_named() {
        for (List<String> two : List.of(
                List.of("Jan 2024", "Feb 2024"),
                List.of("January 2024", "february 2024"),
                List.of("2024 Jan", "2024-feb"),
                List.of("Jan-24", "Feb-24"),
                List.of("Jan '24", "Feb. 2024"),
                List.of("01/2024", "2/2024"))) {
            TimeSeries series = dated(two.get(0), two.get(1));

            assertThat(series.frequency()).isEqualTo(Frequency.MONTHLY);
            assertThat(labels(series, 0, 1)).containsExactly("2024-01", "2024-02");
        }
        assertThat(dated("Sept 1999", "Oct-99").label(1)).isEqualTo("1999-10");
        assertThat(dated("Q1 2024", "Q2-2024").label(2)).isEqualTo("2024-Q3");
    }

    @Test
    void days_may_have_named_months_points_or_slashes() {
        assertThat(dated("31 Jan 2024", "29-Feb-2024", "March 31, 2024").label(2))
                .isEqualTo("2024-03");
        assertThat(dated("30.12.2023", "31.12.2023", "1.1.2024").label(2)).isEqualTo("2024-01-01");
        assertThat(dated("12/30/2023", "12/31/2023", "1/1/2024").label(2)).isEqualTo("2024-01-01");
        assertThat(dated("30/12/2023", "31/12/2023", "01/01/2024 0:00").label(2))
                .isEqualTo("2024-01-01");
        assertThat(dated("28-02-2024", "29-02-2024", "01-03-2024").label(3)).isEqualTo("2024-03-02");
    }

    @Test
    void where_day_and_month_can_be_exchanged_the_reading_without_gaps_is_taken() {
        TimeSeries months = dated(
                "01/01/2024",
                "01/02/2024",
                "01/03/2024",
                "01/04/2024",
                "01/05/2023",
                "01/06/2023",
                "01/07/2023",
                "01/08/2023",
                "01/09/2023",
                "01/10/2023",
                "01/11/2023",
                "01/12/2023");

        assertThat(months.frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(labels(months, 0, 11)).containsExactly("2023-05", "2024-04");
        assertThat(dated("01/01/2024", "04/01/2024", "07/01/2024", "10/01/2024").frequency())
                .isEqualTo(Frequency.QUARTERLY);
        assertThat(dated("01/02/2021", "01/02/2022", "01/02/2023", "01/02/2024").frequency())
                .isEqualTo(Frequency.YEARLY);
    }

    @Test
    void where_both_readings_fit_or_none_the_file_is_refused_and_not_guessed() {
        assertThat(issue("01/01/2024", "01/02/2024", "01/03/2024", "01/04/2024"))
                .isEqualTo(
                        "f.csv:3:1: The date (01/02/2024) can be 2024-02-01 or 2024-01-02, and no other date tells which."
                                + " Maybe write it as 2024-02-01. [FW-PACK-VALUE]");
        assertThat(issue("01/02/2024")).contains("can be 2024-02-01 or 2024-01-02");
        assertThat(issue("13/02/2024", "01/02/2024", "02/13/2024"))
                .startsWith("f.csv:4:1: The date (02/13/2024) has the month first, but one above has the day first.");
        assertThat(issue("45292", "45323")).contains("Maybe show the cells as dates before saving");
    }

    @Test
    void hours_are_read_to_the_hour_and_named_so() {
        TimeSeries hours = dated("2024-02-28 22:00", "2024-02-28T23:00:00", "2024-02-29 1:00");

        assertThat(hours.frequency()).isEqualTo(Frequency.HOURLY);
        assertThat(hours.values()).containsExactly(1, 2, NONE, 3);
        assertThat(labels(hours, 0, 4)).containsExactly("2024-02-28T22:00", "2024-02-29T02:00");
        assertThat(dated("1/31/2024 11:00 PM", "2/1/2024 12:00 AM", "2/1/2024 1:00 am")
                        .label(2))
                .isEqualTo("2024-02-01T01:00");
        assertThat(issue("2024-01-01 05:00", "2024-01-01 05:30"))
                .contains("The time (2024-01-01 05:30) is not at a full hour");
        assertThat(issue("2024-01-01 05:00", "2024-01-01 25:00")).contains("needs a date, not (2024-01-01 25:00)");
    }

    @Test
    void times_of_one_offset_stay_as_written_and_of_several_become_those_of_UTC() {
        assertThat(dated("2024-01-01T00:00+01:00", "2024-01-01T01:00+01:00").label(0))
                .isEqualTo("2024-01-01T00:00");
        TimeSeries summer =
                dated("2024-03-31T00:00:00+01:00", "2024-03-31T01:00:00+01:00", "2024-03-31T03:00:00+02:00");

        assertThat(summer.values()).containsExactly(1, 2, 3);
        assertThat(summer.label(0)).isEqualTo("2024-03-30T23:00");
        assertThat(issue("2024-01-01T00:00Z", "2024-01-01T01:00")).contains("has no offset from UTC, but others have");
    }

    @Test
    void days_at_the_same_hour_are_days() {
        TimeSeries noons = dated("2024-03-30T12:00+01:00", "2024-03-31T12:00+02:00", "2024-04-01T12:00+02:00");

        assertThat(noons.frequency()).isEqualTo(Frequency.DAILY);
        assertThat(noons.label(2)).isEqualTo("2024-04-01");
    }

    @Test
    void days_without_weekends_go_on_from_friday_to_monday() {
        TimeSeries closes = dated(IntStream.range(0, 18)
                .filter(day -> day % 7 < 5 && day != 9)
                .mapToObj(day -> LocalDate.of(2024, 1, 1).plusDays(day).toString())
                .toArray(String[]::new));

        assertThat(closes.frequency()).isEqualTo(Frequency.BUSINESS_DAILY);
        assertThat(closes.period()).isEqualTo(5);
        assertThat(closes.absent()).isEqualTo(1);
        assertThat(labels(closes, 0, 4, 5, 12, 15))
                .containsExactly("2024-01-01", "2024-01-05", "2024-01-08", "2024-01-17", "2024-01-22");
    }

    @Test
    void values_several_distances_apart_have_no_gaps_between() {
        TimeSeries halves = dated("2022-01", "2022-07", "2023-01", "2023-07");
        TimeSeries decades = dated("1990", "2000", "2010");
        TimeSeries fortnights = dated("2024-01-01", "2024-01-15", "2024-02-12");
        TimeSeries watches = dated("2024-01-01 00:00", "2024-01-01 06:00", "2024-01-01 12:00");

        assertThat(halves.values()).containsExactly(1, 2, 3, 4);
        assertThat(halves.period()).isEqualTo(2);
        assertThat(labels(halves, 3, 4)).containsExactly("2023-Q3", "2024-Q1");
        assertThat(labels(decades, 2, 3)).containsExactly("2010", "2020");
        assertThat(fortnights.values()).containsExactly(1, 2, NONE, 3);
        assertThat(fortnights.period()).isEqualTo(26);
        assertThat(labels(watches, 3)).containsExactly("2024-01-01T18:00");
        assertThat(watches.period()).isEqualTo(4);
    }
}
