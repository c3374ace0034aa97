package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What caveats say, in words. */
class CaveatTextsTest {
    private static final LocalDate LATER = World.TODAY.plusYears(20);

    @Test
    void an_age_claims_no_more_than_it_knows() {
        assertThat(Ages.text(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 11, 1)))
                .isEqualTo("7 months");
        assertThat(Ages.text(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)))
                .isEqualTo("1 month");
        assertThat(Ages.text(LocalDate.of(2019, 12, 11), LocalDate.of(2026, 11, 1)))
                .isEqualTo("6.9 years");
    }

    @Test
    void days_that_are_counted_to_different_dates_say_so() {
        World world = new World()
                .draws(500)
                .source("t", World.TODAY.minusDays(100))
                .criterion(Criteria.criterion(
                        "recency",
                        EventDerivation.builder()
                                .events("releases")
                                .statistic(EventStatistic.DAYS_SINCE_LAST)
                                .build(),
                        ValueFunction.between(Scale.LINEAR, 400, 0)))
                .weighs("recency")
                .event(released("a", "s"));

        assertThat(World.caveats(world.event(released("b", "t")).compare()))
                .contains(
                        "DIFFERENT_DATES recency: days are counted to the date of each source: Framework b to 2025-09-23,"
                                + " Framework a to 2026-01-01");
    }

    @Test
    void days_that_are_counted_to_one_date_need_no_word() {
        World world = new World()
                .draws(500)
                .criterion(Criteria.criterion(
                        "recency",
                        EventDerivation.builder()
                                .events("releases")
                                .statistic(EventStatistic.DAYS_SINCE_LAST)
                                .build(),
                        ValueFunction.between(Scale.LINEAR, 400, 0)))
                .weighs("recency")
                .event(released("a", "s"))
                .event(released("b", "s"));

        assertThat(World.caveats(world.compare())).doesNotContain("DIFFERENT_DATES");
    }

    @Test
    void what_is_too_old_is_not_called_unknown() {
        World world = new World()
                .draws(500)
                .criterion(
                        Criteria.criterion("size", Criteria.metric("size"), ValueFunction.between(Scale.LINEAR, 0, 1))
                                .staleness(Criteria.stale(Period.ofYears(1), 0.1, Period.ofYears(8))))
                .criterion(Criteria.criterion(
                                "features",
                                FeatureShareDerivation.builder()
                                        .putFeature(FeatureId.of("async"), 1.0)
                                        .putLevel("built-in", 1.0)
                                        .build(),
                                ValueFunction.between(Scale.LINEAR, 0, 1))
                        .staleness(Criteria.stale(Period.ofYears(1), 0.1, Period.ofYears(8))))
                .weighs(Map.of("size", 50.0, "features", 50.0));
        for (String id : new String[] {"a", "b"}) {
            world.fact(id, "size", 1).feature(World.aFeature(id, "async", FeatureLevel.BUILT_IN));
        }
        Comparison answer = world.compare(request -> request.asOf(LATER));

        assertThat(((Undecided) answer.verdict()).reason())
                .endsWith("as of 2046-01-01, since what is known is too old to count then: the newest observation is of"
                        + " 2026-01-01.");
        assertThat(World.caveats(answer))
                .contains(
                        "EXPIRED size: the evidence of 2026-01-01 is too old to count",
                        "EXPIRED features: the evidence of 2026-01-01 is too old to count")
                .doesNotContain("nothing is known", "of the draws");
    }

    private static DatedEvent.Builder released(String framework, String source) {
        return DatedEvent.builder()
                .framework(FrameworkId.of(framework))
                .kind("releases")
                .id("1.0")
                .date(World.TODAY.minusDays(200))
                .source(SourceId.of(source))
                .origin(World.ORIGIN);
    }
}
