package io.framewise.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramewiseExceptionTest {
    private final Issue first = Issue.error(ErrorCode.UNIT, "First.").at(Location.of("a.yaml", 1, 1));
    private final Issue second = Issue.error(ErrorCode.VALUE, "Second.").hint("Maybe.");

    @Test
    void lists_its_issues_one_a_line() {
        assertThat(new InvalidDataException(List.of(first, second)))
                .hasMessage("a.yaml:1:1: First. [FW-PACK-UNIT]" + System.lineSeparator()
                        + "Second. Maybe. [FW-PACK-VALUE]");
    }

    @Test
    void carries_all_issues_and_the_code_of_the_first() {
        InvalidDataException exception = new InvalidDataException(List.of(first, second));
        assertThat(exception.issues()).containsExactly(first, second);
        assertThat(exception.code()).isEqualTo(ErrorCode.UNIT);
    }

    @Test
    void keeps_its_issues_when_the_list_changes() {
        List<Issue> issues = new ArrayList<>(List.of(first));
        InvalidDataException exception = new InvalidDataException(issues);
        issues.add(second);
        assertThat(exception.issues()).containsExactly(first).isUnmodifiable();
    }

    @Test
    void keeps_what_the_platform_said() {
        IOException cause = new IOException("no such file");
        assertThat(new SourceUnavailableException(Issue.error(ErrorCode.UNAVAILABLE, "Gone."), cause))
                .hasCause(cause)
                .hasMessage("Gone. [FW-SOURCE-UNAVAILABLE]");
    }

    @Test
    void a_wrong_request_and_a_wrong_model_have_codes_of_their_own() {
        assertThat(new InvalidRequestException(Issue.error(ErrorCode.UNKNOWN_ID, "x")).code())
                .isEqualTo(ErrorCode.UNKNOWN_ID);
        assertThat(new InvalidModelException("x").code()).isEqualTo(ErrorCode.INVALID_MODEL);
    }

    @Test
    void codes_are_unique_and_can_be_searched_for() {
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("FW-[A-Z]+(-[A-Z]+)+"));
    }
}
