package io.framewise.engine;

import io.framewise.decision.PiecewiseLinear;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.criterion.AddOnRule;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One cell to be made.
 *
 * @param context what making cells needs
 * @param criterion the criterion
 * @param definition the definition
 * @param part tells several parts of one definition apart; empty for the whole
 * @param count whether quantities are counts
 * @param value the value function
 * @param framework the alternative
 */
record CellRequest(
        CellContext context,
        Criterion criterion,
        DefinitionId definition,
        String part,
        boolean count,
        PiecewiseLinear value,
        FrameworkId framework) {
    FrameworkEvidence evidence() {
        return context.of(framework);
    }

    /** The evidence of what an add-on builds on, where the criterion adds it to its own (rule 15). */
    List<FrameworkEvidence> hosts() {
        return criterion.addOns() == AddOnRule.HOST_AND_OWN ? context.hosts(framework) : List.of();
    }

    String[] key(String kind) {
        return new String[] {kind, criterion.id().value(), definition.value() + part, framework.value()};
    }

    double[] gaussian(String kind) {
        return context.draws().gaussian(key(kind));
    }

    double[] uniform(String kind) {
        return context.draws().uniform(key(kind));
    }

    Cell unknown() {
        return context.unknown(criterion, definition.value() + part, framework);
    }

    Cell unknown(CellTrace trace) {
        return context.unknown(criterion, definition.value() + part, framework, trace);
    }

    boolean expired(LocalDate observed) {
        return Ages.expired(criterion.staleness(), observed, context.asOf());
    }

    Cell expired(CellTrace trace, LocalDate observed) {
        trace.state(io.framewise.model.comparison.CellState.UNKNOWN_HERE)
                .remark(CaveatKind.EXPIRED, "the evidence of " + observed + " is too old to count");
        return unknown(trace);
    }

    /** A cell of one drawn coordinate, aged by the criterion's rule. */
    Cell scalar(DrawnCoordinate drawn, OptionalDouble quantity, LocalDate observed, CellTrace trace) {
        double variance = Ages.variance(criterion.staleness(), observed, context.asOf());
        remarkAge(trace, observed);
        if (value.logarithmic()) {
            double deviation = StrictMath.sqrt(variance);
            double[] aging = deviation == 0 ? new double[0] : gaussian("age");
            return new ScalarCell(drawn, aging, deviation, value, quantity, trace);
        }
        Cell cell = new ScalarCell(drawn, new double[0], 0, value, quantity, trace);
        return variance == 0 ? cell : new NoisyCell(cell, gaussian("age"), StrictMath.sqrt(variance / 4));
    }

    void remarkAge(CellTrace trace, LocalDate observed) {
        if (Ages.beyondFresh(criterion.staleness(), observed, context.asOf()) > 0) {
            trace.remark(
                    CaveatKind.STALE,
                    "the newest evidence is of " + observed + ", " + Ages.text(observed, context.asOf()) + " old");
        }
    }

    CellEvidence.Builder evidence(double quantity, LocalDate observed, String text) {
        return CellEvidence.builder()
                .definition(definition)
                .quantity(quantity)
                .rawUnit(criterion.unit())
                .runs(1)
                .observedOn(observed)
                .text(text);
    }
}
