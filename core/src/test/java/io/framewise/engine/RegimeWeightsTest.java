package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.catalog.Catalog;
import io.framewise.model.evidence.Regime;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule 1: 2^(-age / 3 years) min(1, n / 4), age from the regime's middle. */
class RegimeWeightsTest {
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);
    private static final LocalDate MIDDLE = BEGIN.plusDays(182);

    private static Regime.Builder regime(int runs) {
        Regime.Builder regime = Criteria.bareRegime("lab.one", "reuse");
        regime.begins(BEGIN).ends(END).runs(java.util.List.of());
        for (int i = 0; i < runs; i++) {
            regime.addRuns(BEGIN.plusDays(60L * i));
        }
        return regime;
    }

    @Test
    void halves_every_three_years_from_the_middle_on() {
        assertThat(RegimeWeights.weight(regime(4).build(), MIDDLE.plusYears(3))).isCloseTo(0.5, within(1e-3));
        assertThat(RegimeWeights.weight(regime(4).build(), MIDDLE.plusYears(6))).isCloseTo(0.25, within(1e-3));
    }

    @Test
    void counts_in_quarters_below_four_runs() {
        double full = RegimeWeights.weight(regime(4).build(), MIDDLE.plusYears(3));

        assertThat(RegimeWeights.weight(regime(1).build(), MIDDLE.plusYears(3))).isCloseTo(full / 4, within(1e-12));
        assertThat(RegimeWeights.weight(regime(3).build(), MIDDLE.plusYears(3))).isCloseTo(full * 0.75, within(1e-12));
        assertThat(RegimeWeights.weight(regime(6).build(), MIDDLE.plusYears(3))).isEqualTo(full);
    }

    @Test
    void seen_from_inside_it_has_only_the_runs_and_the_middle_known_by_then() {
        // two runs by then, 100 days after the beginning: the middle lies 50 days back
        double years = 50 / 365.2425;
        assertThat(RegimeWeights.weight(regime(4).build(), BEGIN.plusDays(100)))
                .isCloseTo(Math.pow(2, -years / 3) * 0.5, within(1e-12));
    }

    @Test
    void has_no_weight_before_it_begins() {
        assertThat(RegimeWeights.weight(regime(4).build(), BEGIN.minusDays(1))).isZero();
    }

    @Test
    void an_abandoned_method_counts_up_to_a_year_after_its_end() {
        Regime abandoned = regime(4).abandoned("its servers were given up").build();

        assertThat(RegimeWeights.weight(abandoned, END.plusYears(1))).isPositive();
        assertThat(RegimeWeights.weight(abandoned, END.plusYears(1).plusDays(1)))
                .isZero();
    }

    @Test
    void what_is_not_comparable_or_left_out_cannot_be_drawn() {
        Catalog catalog = new World()
                .source("other", World.TODAY)
                .regime(Criteria.bareRegime("lab.good", "reuse"))
                .regime(Criteria.bareRegime("lab.mixed", "reuse").comparable(false))
                .regime(Criteria.bareRegime("lab.other", "reuse").source(io.framewise.model.id.SourceId.of("other")))
                .catalog();

        EvidenceSelection all = new EvidenceSelection(catalog, World.TODAY, Set.of());
        EvidenceSelection some = new EvidenceSelection(catalog, World.TODAY, Set.of("group-other"));

        assertThat(RegimeWeights.admissible(catalog, all))
                .extracting(regime -> regime.id().value())
                .containsExactly("lab.good", "lab.other");
        assertThat(RegimeWeights.admissible(catalog, some))
                .extracting(regime -> regime.id().value())
                .containsExactly("lab.good");
    }
}
