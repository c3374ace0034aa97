package io.framewise.codec;

import io.framewise.codec.PeriodText.Form;
import io.framewise.codec.PeriodText.Order;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of a column, understood in the one way that suits all of them. Not safe for use by several threads. */
final class PeriodColumn {
    private static final int FEWEST_TO_TELL = 4;

    private final String file;
    private final Document.Table table;
    private final SeriesColumns columns;
    private final List<Issue> issues;
    private final Map<String, Optional<PeriodText>> known = new HashMap<>();

    PeriodColumn(String file, Document.Table table, SeriesColumns columns, List<Issue> issues) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.issues = issues;
    }

    /** What the dates are the names of; dates that say a time are days where it is always the same. */
    record Dates(Form form, List<LocalDateTime> times) {}

    /** The dates of all rows; of no use where issues were added. */
    Dates read() {
        List<PeriodText> read = read(Order.UNCLEAR);
        Order order = order(read);
        if (order != Order.UNCLEAR) {
            read = read(order);
        } else if (read.stream().anyMatch(period -> period.order() == Order.UNCLEAR)) {
            read = read(regular(read));
        }
        if (!issues.isEmpty()) {
            return new Dates(Form.DAY, List.of());
        }
        Form form = read.get(0).form();
        for (int i = 0; i < read.size(); i++) {
            Form other = read.get(i).form();
            if (form == Form.DAY && other == Form.TIME) {
                form = Form.TIME;
            } else if (other != form && !(form == Form.TIME && other == Form.DAY)) {
                issue(
                        i,
                        "The date (%s) is %s, but those above are each %s."
                                .formatted(text(i), other.words(), form.words()),
                        Optional.empty());
            }
        }
        return form == Form.TIME
                ? times(read)
                : new Dates(form, read.stream().map(PeriodText::time).toList());
    }

    private List<PeriodText> read(Order order) {
        known.clear();
        List<PeriodText> read = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String text = text(i);
            Optional<PeriodText> period = known.computeIfAbsent(text, written -> PeriodText.of(written, order));
            period.ifPresent(read::add);
            if (period.isEmpty() && order == Order.UNCLEAR) {
                issue(
                        i,
                        text.isEmpty()
                                ? "The date is missing."
                                : "The column (%s) needs a date, not (%s)."
                                        .formatted(
                                                table.header()
                                                        .get(columns.date())
                                                        .strip(),
                                                text),
                        Optional.of(
                                text.matches("[34][0-9]{4}(\\.[0-9]*)?")
                                        ? "Maybe show the cells as dates before saving; this is how a spreadsheet counts days."
                                        : "Maybe write it like 2024-01-31, 2024-01, 2024-Q1, 2024-W05 or 2024."));
            }
        }
        return read;
    }

    /** Which of day and month is first where some dates can only be meant one way; unclear where none says. */
    private Order order(List<PeriodText> read) {
        Order found = Order.UNCLEAR;
        for (int i = 0; i < read.size() && read.size() == table.rows().size(); i++) {
            Order here = read.get(i).order();
            if (here == Order.DAY_FIRST || here == Order.MONTH_FIRST) {
                if (found != Order.UNCLEAR && found != here) {
                    issue(
                            i,
                            "The date (%s) has the %s first, but one above has the %s first."
                                    .formatted(
                                            text(i),
                                            here == Order.DAY_FIRST ? "day" : "month",
                                            here == Order.DAY_FIRST ? "month" : "day"),
                            Optional.empty());
                } else {
                    found = here;
                }
            }
        }
        return found;
    }

    /** The one reading under which no date is missing between the first and the last. */
    private Order regular(List<PeriodText> read) {
        if (read.size() < table.rows().size()) {
            return Order.DAY_FIRST;
        }
        Optional<PeriodAxis> days = axis(Order.DAY_FIRST);
        Optional<PeriodAxis> months = axis(Order.MONTH_FIRST);
        boolean same = days.isPresent()
                && months.isPresent()
                && days.get().isYearly()
                && months.get().isYearly();
        if (days.isPresent() != months.isPresent() || same) {
            return days.isPresent() ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        int first = 0;
        while (read.get(first).order() != Order.UNCLEAR) {
            first++;
        }
        LocalDateTime day = read.get(first).time();
        issue(
                first,
                "The date (%s) can be %s or %s, and no other date tells which."
                        .formatted(
                                text(first),
                                day.toLocalDate(),
                                PeriodText.of(text(first), Order.MONTH_FIRST)
                                        .orElseThrow()
                                        .date()),
                Optional.of("Maybe write it as " + day.toLocalDate() + "."));
        return Order.DAY_FIRST;
    }

    /** The axis on which the dates of one reading stand without a gap; nothing if there is none. */
    private Optional<PeriodAxis> axis(Order order) {
        List<LocalDateTime> times = read(order).stream().map(PeriodText::time).toList();
        if (times.stream().distinct().count() < FEWEST_TO_TELL) {
            return Optional.empty();
        }
        return PeriodAxis.found(Form.DAY, times).filter(axis -> axis.isFull(times));
    }

    private Dates times(List<PeriodText> read) {
        List<LocalDateTime> times = new ArrayList<>();
        Optional<ZoneOffset> offset = read.get(0).offset();
        boolean offsets = false;
        boolean clocks = false;
        LocalTime clock = read.get(0).time().toLocalTime();
        for (int i = 0; i < read.size(); i++) {
            PeriodText period = read.get(i);
            times.add(period.time());
            clocks |= !period.time().toLocalTime().equals(clock);
            offsets |= !period.offset().equals(offset);
        }
        if (!clocks) {
            return new Dates(
                    Form.DAY,
                    times.stream()
                            .map(time -> time.toLocalDate().atStartOfDay())
                            .toList());
        }
        for (int i = 0; i < read.size() && issues.isEmpty(); i++) {
            if (offsets && read.get(i).offset().isEmpty()) {
                issue(i, "The time (%s) has no offset from UTC, but others have.".formatted(text(i)), Optional.empty());
            } else if (!times.get(i).equals(times.get(i).withMinute(0).withSecond(0))) {
                issue(
                        i,
                        "The time (%s) is not at a full hour; no finer steps than hours are read.".formatted(text(i)),
                        Optional.of("Maybe bring the values to hours or days first."));
            } else if (offsets) {
                times.set(
                        i,
                        times.get(i)
                                .minusSeconds(read.get(i).offset().orElseThrow().getTotalSeconds()));
            }
        }
        return new Dates(Form.TIME, times);
    }

    private String text(int row) {
        return columns.date(table.rows().get(row));
    }

    private void issue(int row, String message, Optional<String> hint) {
        issues.add(Issue.error(ErrorCode.VALUE, message)
                .at(Location.of(file, table.rows().get(row).line(), columns.date() + 1))
                .hint(hint));
    }

    /** What to say when the dates do not stand equally far apart. */
    InvalidDataException unequal() {
        return new InvalidDataException(
                List.of(Issue.error(ErrorCode.VALUE, "The dates do not tell how far apart the values are.")
                        .at(Location.of(file, table.rows().get(0).line(), columns.date() + 1))
                        .hint("Maybe say it: --frequency hourly, daily, weekly, monthly, quarterly or yearly.")));
    }
}
