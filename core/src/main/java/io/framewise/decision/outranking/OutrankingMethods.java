package io.framewise.decision.outranking;

import io.framewise.decision.ListedMethod;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The outranking methods that give every alternative a score, so that they can be chosen by name. */
public final class OutrankingMethods {
    private OutrankingMethods() {}

    /** {@return the methods, without their variants} */
    public static List<DecisionMethod> all() {
        return List.of(new ElectreII(), new ElectreIII(), new ElectreNet(), new PrometheeII());
    }

    /** {@return the methods that choose, order in part or sort in place of scoring, to be used from Java} */
    public static List<ListedMethod> unscored() {
        return List.of(
                ListedMethod.of(
                        "electre-i",
                        "ELECTRE I, choice: the kernel of the outranking graph",
                        "Roy (1968), Classement et choix en presence de points de vue multiples (la methode ELECTRE), RIRO 2",
                        "any normalization"),
                ListedMethod.of(
                        "electre-tri-b",
                        "ELECTRE TRI-B, sorting into ordered categories",
                        "Yu (1992), ELECTRE TRI: aspects methodologiques et manuel d'utilisation, Document du LAMSADE 74",
                        "pessimistic",
                        "optimistic"),
                ListedMethod.of(
                        "promethee-i",
                        "PROMETHEE I, partial order",
                        "Brans and Vincke (1985), A preference ranking organisation method, Management Science 31",
                        Arrays.stream(PreferenceShape.values())
                                .map(shape ->
                                        shape.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .toArray(String[]::new)));
    }

    /** The largest difference of two cells of a column. */
    static double range(DecisionMatrix matrix, int column) {
        double low = matrix.value(0, column);
        double high = low;
        for (int i = 1; i < matrix.rows(); i++) {
            low = Math.min(low, matrix.value(i, column));
            high = Math.max(high, matrix.value(i, column));
        }
        return high - low;
    }

    /** The numbers of the alternatives, which must be finite. */
    static double[] finite(String method, DecisionMatrix matrix, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new InvalidRequestException(
                        "The method (%s) has no score for the alternative (%s): its weights or cells are too large for the arithmetic of the method."
                                .formatted(method, matrix.alternatives().get(i)));
            }
        }
        return numbers;
    }
}
