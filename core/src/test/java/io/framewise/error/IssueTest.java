package io.framewise.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IssueTest {
    private final Issue issue = Issue.error(ErrorCode.VALUE, "The field (a) needs a number.");

    @Test
    void prints_place_message_code_and_hint_on_one_line() {
        assertThat(issue.at(Location.of("pack.yaml", 3, 5)).hint("Maybe quote it."))
                .hasToString("pack.yaml:3:5: The field (a) needs a number. Maybe quote it. [FW-PACK-VALUE]");
    }

    @Test
    void leaves_out_the_parts_that_are_not_known() {
        assertThat(issue).hasToString("The field (a) needs a number. [FW-PACK-VALUE]");
        assertThat(issue.location()).isEmpty();
        assertThat(issue.hint()).isEmpty();
    }

    @Test
    void adds_a_hint_only_where_there_is_one() {
        assertThat(issue.hint(Optional.empty())).isEqualTo(issue);
        assertThat(issue.hint(Optional.of("Maybe."))).isEqualTo(issue.hint("Maybe."));
    }

    @Test
    void keeps_place_and_hint_whichever_comes_first() {
        Location place = Location.of("a.yaml", 1, 2);
        assertThat(issue.at(place).hint("Maybe."))
                .isEqualTo(issue.hint("Maybe.").at(place));
    }

    @Test
    void says_how_much_it_matters() {
        assertThat(issue.severity()).isEqualTo(Severity.ERROR);
        assertThat(Issue.warning(ErrorCode.DANGLING, "x").severity()).isEqualTo(Severity.WARNING);
        assertThat(Issue.note(ErrorCode.DANGLING, "x").severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void sorts_errors_first_and_then_by_file_line_and_column() {
        List<Issue> sorted = List.of(
                issue,
                issue.at(Location.of("a.yaml", 2, 9)),
                issue.at(Location.of("a.yaml", 10, 1)),
                issue.at(Location.of("a.yaml", 10, 2)),
                Issue.error(ErrorCode.UNIT, "A").at(Location.of("a.yaml", 10, 2)),
                Issue.error(ErrorCode.UNIT, "B").at(Location.of("a.yaml", 10, 2)),
                issue.at(Location.of("b.yaml", 1, 1)),
                Issue.warning(ErrorCode.VALUE, "x").at(Location.of("a.yaml", 1, 1)),
                Issue.note(ErrorCode.VALUE, "x"));
        for (int seed = 0; seed < 20; seed++) {
            List<Issue> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted().toList()).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void is_equal_only_when_everything_is() {
        Issue placed = issue.at(Location.of("a.yaml", 1, 2)).hint("Maybe.");
        assertThat(issue.at(Location.of("a.yaml", 1, 2)).hint("Maybe."))
                .isEqualTo(placed)
                .hasSameHashCodeAs(placed);
        assertThat(placed)
                .isNotEqualTo(issue)
                .isNotEqualTo(issue.at(Location.of("a.yaml", 1, 3)).hint("Maybe."))
                .isNotEqualTo(issue.at(Location.of("a.yaml", 1, 2)).hint("Perhaps."))
                .isNotEqualTo(Issue.warning(ErrorCode.VALUE, issue.message())
                        .at(Location.of("a.yaml", 1, 2))
                        .hint("Maybe."))
                .isNotEqualTo("a.yaml:1:2");
    }
}
