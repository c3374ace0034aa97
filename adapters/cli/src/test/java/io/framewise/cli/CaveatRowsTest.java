package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaveatRowsTest {
    private static final Caveat FEATURE = about(
            CaveatKind.UNKNOWN, "async-support: not known of it: server-push (Alpha)", "async-support", Sample.ALPHA);

    @Test
    void aPartThatIsUnknownIsNotCalledNothing() {
        assertThat(shown(Sample.two(), FEATURE))
                .contains(
                        "async-support: not known of it: server-push (Alpha)", "nothing is known of Beta on maturity");
    }

    @Test
    void eachCriterionIsNamedOnceAndAlikeOnesShareASentence() {
        assertThat(shown(
                        Sample.undecided(),
                        about(CaveatKind.UNKNOWN, "async-support: no page (Beta)", "async-support", Sample.BETA),
                        about(CaveatKind.UNKNOWN, "maturity: no release (Beta)", "maturity", Sample.BETA)))
                .containsExactly("nothing is known of alpha and beta on maturity, async-support");
    }

    @Test
    void whatIsTooOldIsNotUnknown() {
        assertThat(shown(
                        Sample.two(),
                        about(
                                CaveatKind.EXPIRED,
                                "maturity: the evidence of 2019-01-01 is too old (Beta)",
                                "maturity",
                                Sample.BETA)))
                .contains("what is known of Beta is too old to count on maturity")
                .noneMatch(row -> row.startsWith("nothing is known"));
    }

    @Test
    void withAllEachIsShownAsItIs() {
        Comparison comparison = with(Sample.two(), FEATURE);

        assertThat(CaveatRows.of(comparison, new Names(comparison, List.of()), true)
                        .shown())
                .contains(FEATURE.text(), "maturity: nothing is known of beta");
    }

    private static List<String> shown(Comparison comparison, Caveat... more) {
        Comparison full = with(comparison, more);
        return CaveatRows.of(full, new Names(full, List.of()), false).shown();
    }

    private static Comparison with(Comparison comparison, Caveat... more) {
        return Comparison.builder().from(comparison).addCaveats(more).build();
    }

    private static Caveat about(CaveatKind kind, String text, String criterion, FrameworkId framework) {
        return Caveat.builder()
                .kind(kind)
                .text(text)
                .criterion(CriterionId.of(criterion))
                .framework(framework)
                .build();
    }
}
