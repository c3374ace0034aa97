package io.framewise.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cases of which a figure is wrong: what it must be, and why. A corrected case passes with the right figure only.
 */
final class WrongFigures {
    /**
     * The programmes of {@code ranking-simus-04fdd2b6f7} have one solution each. In exact fractions (Gauss elimination of every
     * basis of three alternatives or slacks, over the 8 alternatives) their amounts have the shares (0.3128564951211281,
     * 0.6871435048788719) of the sixth and seventh alternative for the first criterion, none for the second, 1 of the sixth for
     * the third, and (0.7540935153454449, 0.24590648465455514) of the second and fifth for the fourth. The score is the sum of the
     * shares times the part of the programmes that use the alternative, of the sixth (1 + 0.3128564951211281) * 2 / 4. The figures of the
     * case differ from the ninth digit on: its solver gives amounts with eight digits.
     */
    private static final Map<String, Object> SIMUS = Map.of(
            "scores",
            numbers(0, 0.18852337883636122, 0, 0, 0.061476621163638785, 0.6564282475605641, 0.17178587621971797, 0),
            "extra",
            Map.of(
                    "method_2_score",
                    numbers(
                            -3,
                            3.0327481227635587,
                            -3,
                            -3,
                            -1.0327481227635589,
                            7.502851960969025,
                            2.497148039030975,
                            -3)));

    /**
     * In {@code ranking-vikor-a77f16ec16} the matrix is (1, 0, 3), (5, 0, 6), all to be maximized, with weights (1, 1, 1). The
     * second column is constant and counts 0, so S = (2, 0), R = (1, 0) and Q = (1, 0). By Opricovic and Tzeng (2004) the second
     * alternative has acceptable advantage, Q' - Q = 1 >= DQ = 1 / (2 - 1), and acceptable stability, being first by S and by R. It is
     * the compromise solution alone, and the ranks are (2, 1); the case puts both first.
     */
    private static final Map<String, Object> VIKOR = Map.of("ranks_dense", numbers(2, 1));

    /**
     * The figures of {@code ranking-electre-iii-distillation-70960abe95} come from an implementation whose discordance is
     * (v - deficit) / (v - p): it falls from 1 at p to 0 at v, where by definition it rises from 0 to 1. It also cuts once at
     * each level of credibility, without discrimination threshold. The degrees of credibility by Roy (1978), rows against
     * columns, are
     *
     * <pre>
     * 1     0.9   0.9   0.111 0.031 0
     * 0     1     0.8   0     0     0
     * 0.001 0.7   1     0     0     0
     * 0     0.9   0.7   1     0.5   0.167
     * 0.667 0.9   0.9   1     1     0.7
     * 0.667 1     1     1     1     1
     * </pre>
     *
     * <p>The ascending distillation begins below the highest degree, 1, with the discrimination threshold 0.30 - 0.15 = 0.15, so
     * with the cut max(s &lt; 0.85) = 0.8. Above it, and ahead of the reverse by more than the threshold, are 0 over 1 and
     * 2; 3 over 1; 4 over 1, 2 and 3; 5 over 1, 2, 3 and 4. The qualities are 2, -4, -3, -1, 2 and 4: the worst is 1
     * alone, not 3, which outranks it with 0.9. Without 1 the next worst is 2, and so on: 3, 4 (which 5 outranks with 1
     * against 0.7), 0 and 5.
     */
    private static final Map<String, Object> DISTILLATION =
            Map.of("ascending", List.of(numbers(5), numbers(0), numbers(4), numbers(3), numbers(2), numbers(1)));

    private static final Map<String, Map<String, Object>> BY_ID = Map.of(
            "ranking-electre-iii-distillation-70960abe95",
            DISTILLATION,
            "ranking-simus-04fdd2b6f7",
            SIMUS,
            "ranking-vikor-a77f16ec16",
            VIKOR);

    private WrongFigures() {}

    /** The identifiers of the cases that are corrected. */
    static Iterable<String> ids() {
        return BY_ID.keySet();
    }

    /** The expected figures of a case with those that are wrong replaced. */
    static Map<String, @Nullable Object> corrected(String id, Map<String, @Nullable Object> expected) {
        Map<String, @Nullable Object> right = new LinkedHashMap<>(expected);
        right.putAll(BY_ID.getOrDefault(id, Map.of()));
        return right;
    }

    private static List<Double> numbers(double... numbers) {
        return Arrays.stream(numbers).boxed().collect(Collectors.toList());
    }
}
