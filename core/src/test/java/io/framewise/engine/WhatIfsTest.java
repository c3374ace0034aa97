package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 13 and 14: what-ifs change one thing, share all other random numbers, and say who leads then. */
class WhatIfsTest {

    private static WhatIf find(Comparison answer, WhatIfKind kind, String subject) {
        return answer.whatIfs().stream()
                .filter(one -> one.kind() == kind && one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_the_source_that_speaks_for_the_leader_the_other_leads() {
        World world = new World()
                .draws(1_000)
                .source("other", World.TODAY)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .weighs(Map.of("size", 70.0, "age", 30.0))
                .measured(World.aFact("a", "size", 1).source(SourceId.of("other")))
                .measured(World.aFact("b", "size", 0).source(SourceId.of("other")))
                .fact("a", "age", 0)
                .fact("b", "age", 1);
        Comparison answer = world.compare();
        WhatIf without = find(answer, WhatIfKind.WITHOUT_SOURCE, "group-other");
        Comparison asked = world.compare(request -> request.addWithout("group-other"));

        assertThat(World.leader(answer)).contains("a");
        assertThat(without.leader().value()).isEqualTo("b");
        assertThat(without.changed()).isTrue();
        // the same as asking without that source: what-ifs share random numbers with every other run
        assertThat(without.probability()).isEqualTo(asked.pairs().get(0).win().value());
    }

    @Test
    void runs_that_another_source_adds_to_a_regime_are_cited_and_left_out_by_their_own_name() {
        World world = new World()
                .draws(1_000)
                .source("other", World.TODAY)
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .weighs("speed")
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .runs("a", "speed", "lab.one", World.TODAY, 1)
                .runs("b", "speed", "lab.one", World.TODAY, 1);
        for (int i = 1; i <= 5; i++) {
            world.measured(World.aFact("a", "speed", 1000 + i)
                    .regime(RegimeId.of("lab.one"))
                    .observedOn(World.TODAY.minusDays(i))
                    .source(SourceId.of("other")));
        }
        Comparison answer = world.compare();

        assertThat(World.cell(answer, "speed", "a").citations()).containsExactly("E1", "E2");
        assertThat(World.cell(answer, "speed", "b").citations()).hasSize(1);
        assertThat(answer.pairs().get(0).win().value()).isGreaterThan(0.99);
        assertThat(find(answer, WhatIfKind.WITHOUT_SOURCE, "group-other").firstProbability())
                .isLessThan(0.6);
    }

    @Test
    void only_one_family_gives_what_a_request_for_it_gives() {
        World world = new World()
                .draws(4_000)
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .weighs("speed")
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .regime(Criteria.regime("lab.two", "no-reuse", "speed"))
                .runs("a", "speed", "lab.one", World.TODAY, 4)
                .runs("b", "speed", "lab.one", World.TODAY, 1)
                .runs("a", "speed", "lab.two", World.TODAY, 1)
                .runs("b", "speed", "lab.two", World.TODAY, 1.5);
        Comparison answer = world.compare();
        Comparison reuse = world.compare(request -> request.putFamily(FamilyId.of("reuse"), 1));

        assertThat(find(answer, WhatIfKind.ONLY_FAMILY, "reuse").probability())
                .isEqualTo(reuse.pairs().get(0).win().value());
        assertThat(find(answer, WhatIfKind.WITHOUT_FAMILY, "no-reuse").probability())
                .isEqualTo(find(answer, WhatIfKind.ONLY_FAMILY, "reuse").probability());
        assertThat(find(answer, WhatIfKind.ONLY_FAMILY, "no-reuse").leader().value())
                .isEqualTo("b");
        assertThat(answer.families())
                .extracting(family -> family.pair().win().value())
                .containsExactly(
                        find(answer, WhatIfKind.ONLY_FAMILY, "no-reuse").firstProbability(),
                        find(answer, WhatIfKind.ONLY_FAMILY, "reuse").firstProbability());
    }

    @Test
    void exact_weights_and_the_order_alone_are_always_reported() {
        World world = new World()
                .draws(10_000)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .weighs(Map.of("size", 55.0, "age", 45.0))
                .fact("a", "size", 1)
                .fact("b", "size", 0)
                .fact("a", "age", 0)
                .fact("b", "age", 1);
        Comparison answer = world.compare();

        // a leads by w - (1 - w): surely at 0.55; in the order alone w is uniform on [0.5, 1], a tie up to 0.51;
        // with weights known to a third, ln(w / (1 - w)) is normal around ln(55 / 45) with deviation 0.3 sqrt(2)
        assertThat(find(answer, WhatIfKind.EXACT_WEIGHTS, "points as stated").probability())
                .isEqualTo(1);
        assertThat(find(answer, WhatIfKind.WEIGHT_ORDER, "order of the points").probability())
                .isCloseTo(0.98, within(0.005));
        // P(N > (ln(0.51 / 0.49) - ln(55 / 45)) / 0.42426) = P(N > -0.3787)
        assertThat(answer.pairs().get(0).win().value()).isCloseTo(0.6475, within(0.015));
    }

    @Test
    void definitions_are_tried_alone_and_left_out() {
        World world = new World()
                .draws(2_000)
                .criterion(Criteria.bare("size")
                        .addDefinitions(
                                Criteria.definition("first", 2, Criteria.metric("first"), Criteria.UNIT)
                                        .build(),
                                Criteria.definition("second", 1, Criteria.metric("second"), Criteria.UNIT)
                                        .build()))
                .weighs("size")
                .fact("a", "first", 1)
                .fact("b", "first", 0)
                .fact("a", "second", 0)
                .fact("b", "second", 1);
        Comparison answer = world.compare();

        assertThat(find(answer, WhatIfKind.ONLY_DEFINITION, "size/second")
                        .leader()
                        .value())
                .isEqualTo("b");
        assertThat(find(answer, WhatIfKind.WITHOUT_DEFINITION, "size/second")
                        .leader()
                        .value())
                .isEqualTo("a");
    }

    @Test
    void a_request_without_exploring_has_the_same_answer_and_no_what_ifs() {
        World world = new World()
                .draws(1_000)
                .criterion(Criteria.simple("size"))
                .weighs("size")
                .fact("a", "size", 1)
                .fact("b", "size", 0);

        assertThat(world.compare(request -> request.exploring(false)).whatIfs()).isEmpty();
        assertThat(world.compare(request -> request.exploring(false)).ranking())
                .isEqualTo(world.compare().ranking());
    }

    @Test
    void shares_of_variance_say_whose_evidence_to_get_and_add_up_to_one() {
        World world = new World()
                .draws(10_000)
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .weighs(Map.of("size", 50.0, "age", 50.0))
                .fact("a", "size", 0.5)
                .fact("a", "age", 0.6)
                .fact("b", "age", 0.5);
        Comparison answer = world.compare();

        // only b's size is unknown
        assertThat(World.criterion(answer, "size").varianceShare()).isGreaterThan(0.98);
        assertThat(World.criterion(answer, "size").varianceShare()
                        + World.criterion(answer, "age").varianceShare())
                .isCloseTo(1, within(1e-9));
        assertThat(answer.variance().orElseThrow().values()).isGreaterThan(0.95);
    }
}
