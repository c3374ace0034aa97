package io.framewise.contract;

import io.framewise.contract.SampleMatrices.Cells;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;

/** What everything keeps that makes the columns of a matrix comparable. */
final class NormalizerClauses {
    static final List<Clause<Normalizer>> ALL = List.of(
            Clause.of("normalizer.named", "It has an id, a title and a reference.", NormalizerClauses::named),
            Clause.of(
                    "normalizer.shape",
                    "It keeps alternatives and criteria, and answers for every matrix of values above one.",
                    NormalizerClauses::shape),
            Clause.of("normalizer.repeatable", "It gives the same bits again.", NormalizerClauses::repeatable),
            Clause.of(
                    "normalizer.order-in-columns",
                    "What is no worse in a column is no worse afterwards.",
                    NormalizerClauses::orderInColumns),
            Clause.of(
                    "normalizer.order-of-alternatives",
                    "The order of the alternatives does not matter.",
                    NormalizerClauses::orderOfAlternatives),
            Clause.of(
                    "normalizer.order-of-criteria",
                    "The order of the criteria does not matter.",
                    NormalizerClauses::orderOfCriteria),
            Clause.of(
                    "normalizer.refuses",
                    "A matrix for which it is not defined it refuses with a reason.",
                    NormalizerClauses::refuses),
            Clause.of(
                    "normalizer.idempotent",
                    "To normalize once more changes nothing, where it declares that.",
                    NormalizerClauses::idempotent),
            Clause.of(
                    "normalizer.invariances",
                    "Units, zero points and the way a criterion is written do not matter, where it declares that.",
                    NormalizerClauses::invariances));

    private NormalizerClauses() {}

    private static void named(Normalizer normalizer) {
        Expect.identifier(normalizer.id());
        Expect.readable("title", normalizer.title());
        Expect.readable("reference", normalizer.reference());
    }

    private static void shape(Normalizer normalizer) {
        for (Cells cells : SampleMatrices.aboveOne()) {
            DecisionMatrix matrix = cells.matrix();
            same(matrix, normalizer.normalize(matrix));
        }
    }

    private static void same(DecisionMatrix matrix, DecisionMatrix normalized) {
        Expect.that(
                normalized.alternatives().equals(matrix.alternatives()),
                "The alternatives %s became %s.",
                matrix.alternatives(),
                normalized.alternatives());
        Expect.that(
                normalized.criteria().equals(matrix.criteria()),
                "The criteria %s became %s.",
                matrix.criteria(),
                normalized.criteria());
    }

    private static void repeatable(Normalizer normalizer) {
        for (Cells cells : SampleMatrices.aboveOne()) {
            DecisionMatrix matrix = cells.matrix();
            Expect.same(
                    "cells",
                    normalizer.normalize(matrix).values(),
                    normalizer.normalize(matrix).values());
        }
    }

    private static void orderInColumns(Normalizer normalizer) {
        for (Cells cells : SampleMatrices.aboveOne()) {
            DecisionMatrix matrix = cells.matrix();
            DecisionMatrix normalized = normalizer.normalize(matrix);
            for (int j = 0; j < matrix.columns(); j++) {
                for (int i = 0; i < matrix.rows(); i++) {
                    for (int k = 0; k < matrix.rows(); k++) {
                        Expect.that(
                                benefit(matrix, i, j) < benefit(matrix, k, j)
                                        || benefit(normalized, i, j) >= benefit(normalized, k, j) - 1e-9,
                                "Of column (%s), (%s) is no worse than (%s), but became (%s) and (%s).",
                                j + 1,
                                matrix.value(i, j),
                                matrix.value(k, j),
                                normalized.value(i, j),
                                normalized.value(k, j));
                    }
                }
            }
        }
    }

    private static double benefit(DecisionMatrix matrix, int row, int column) {
        return matrix.maximizes(column) ? matrix.value(row, column) : -matrix.value(row, column);
    }

    private static void orderOfAlternatives(Normalizer normalizer) {
        for (Cells cells : SampleMatrices.aboveOne()) {
            DecisionMatrix first = normalizer.normalize(cells.matrix());
            DecisionMatrix again = normalizer.normalize(
                    cells.withRows(SampleMatrices.MOVED_ROWS).matrix());
            for (int i = 0; i < again.rows(); i++) {
                for (int j = 0; j < again.columns(); j++) {
                    Expect.close("cell", first.value(SampleMatrices.MOVED_ROWS[i], j), again.value(i, j));
                }
            }
        }
    }

    private static void orderOfCriteria(Normalizer normalizer) {
        for (Cells cells : SampleMatrices.aboveOne()) {
            DecisionMatrix first = normalizer.normalize(cells.matrix());
            DecisionMatrix again = normalizer.normalize(
                    cells.problem(SampleMatrices.MOVED_COLUMNS).matrix());
            for (int i = 0; i < again.rows(); i++) {
                for (int j = 0; j < again.columns(); j++) {
                    Expect.close("cell", first.value(i, SampleMatrices.MOVED_COLUMNS[j]), again.value(i, j));
                }
            }
        }
    }

    private static void idempotent(Normalizer normalizer) {
        if (normalizer.isIdempotent()) {
            for (Cells cells : SampleMatrices.aboveOne()) {
                DecisionMatrix once = normalizer.normalize(cells.matrix());
                Expect.close("cell", once.values(), normalizer.normalize(once).values());
            }
        }
    }

    private static void refuses(Normalizer normalizer) {
        for (Cells cells : SampleMatrices.edges()) {
            for (Objective objective : Objective.values()) {
                DecisionMatrix matrix = cells.all(objective);
                try {
                    same(matrix, normalizer.normalize(matrix));
                } catch (InvalidRequestException refusal) {
                    Expect.that(!refusal.issues().isEmpty(), "It refuses a matrix without a reason.");
                }
            }
        }
    }

    private static void invariances(Normalizer normalizer) {
        same(normalizer, DecisionInvariance.UNIT, Invariances::otherUnits);
        same(normalizer, DecisionInvariance.MIRROR, Invariances::mirrored);
        same(normalizer, DecisionInvariance.ORIGIN, Invariances::otherOrigin);
    }

    private static void same(
            Normalizer normalizer, DecisionInvariance invariance, UnaryOperator<DecisionMatrix> otherwise) {
        if (normalizer.invariances().contains(invariance)) {
            for (Cells cells : SampleMatrices.aboveOne()) {
                Expect.close(
                        "cell",
                        normalizer.normalize(cells.matrix()).values(),
                        normalizer.normalize(otherwise.apply(cells.matrix())).values());
            }
        }
    }
}
