package io.framewise.reference;

import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the library computed for a case, compared with what is expected. A figure is a number, a truth value, an array of
 * numbers or a list of lists of them; an undefined number is expected as null and computed as not a number.
 */
final class Figures {
    private final Map<String, Object> computed = new LinkedHashMap<>();
    private final Map<String, Object> extra = new LinkedHashMap<>();

    /** Scores, and the ranks that they give. */
    static Figures of(Evaluation evaluation) {
        return ofScores(evaluation.scores(), evaluation.order() == ScoreOrder.HIGHER_IS_BETTER);
    }

    static Figures ofScores(double[] scores, boolean higherIsBetter) {
        double[] ranks = ranks(scores, higherIsBetter, false);
        int best = 0;
        while (ranks[best] != 1) {
            best++;
        }
        return new Figures()
                .with("scores", scores)
                .with("higher_is_better", higherIsBetter)
                .with("ranks", ranks)
                .with("ranks_dense", ranks(scores, higherIsBetter, true))
                .with("best_index", (double) best);
    }

    /** 1 = best; scores that differ by rounding alone are a tie. */
    static double[] ranks(double[] scores, boolean higherIsBetter, boolean dense) {
        double largest = 0;
        for (double score : scores) {
            largest = Math.max(largest, Math.abs(score));
        }
        double[] ranks = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            List<Double> better = new ArrayList<>();
            for (double score : scores) {
                boolean ahead = (score > scores[i]) == higherIsBetter && !tied(score, scores[i], largest);
                if (ahead && !(dense && isAmong(better, score, largest))) {
                    better.add(score);
                }
            }
            ranks[i] = 1.0 + better.size();
        }
        return ranks;
    }

    private static boolean isAmong(List<Double> scores, double score, double largest) {
        return scores.stream().anyMatch(other -> tied(score, other, largest));
    }

    private static boolean tied(double score, double other, double largest) {
        return Math.abs(score - other) <= 1e-12 * Math.max(Math.abs(score), Math.abs(other)) + 1e-14 * largest;
    }

    Figures with(String name, Object figure) {
        computed.put(name, figure);
        return this;
    }

    /** An intermediate result. */
    Figures withExtra(String name, Object figure) {
        extra.put(name, figure);
        return this;
    }

    /**
     * Compares with the expected figures.
     *
     * @param reference the case
     * @return one line for each figure that is missing or differs; intermediate results that the library does not give are not
     *     missed
     */
    List<String> differences(ReferenceCase reference) {
        List<String> differences = new ArrayList<>();
        reference.expected().forEach((name, expected) -> {
            if (name.equals("extra")) {
                ReferenceCase.object(expected).forEach((inner, value) -> {
                    if (extra.containsKey(inner)) {
                        compare(reference, "extra " + inner, value, extra.get(inner), differences);
                    }
                });
            } else if (!name.endsWith("_note")) {
                String plain = name.endsWith("_full") ? name.substring(0, name.length() - "_full".length()) : name;
                Object figure = computed.get(plain);
                if (figure == null) {
                    differences.add("%s is expected but not computed".formatted(name));
                } else {
                    compare(reference, name, expected, figure, differences);
                }
            }
        });
        return differences;
    }

    private static void compare(
            ReferenceCase reference,
            String name,
            @Nullable Object expected,
            @Nullable Object figure,
            List<String> differences) {
        if (expected instanceof List<?> list) {
            List<?> items = items(figure);
            if (items.size() != list.size()) {
                differences.add("%s: %s items instead of %s".formatted(name, items.size(), list.size()));
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                compare(reference, name + "[" + i + "]", list.get(i), items.get(i), differences);
            }
        } else if (expected instanceof Map<?, ?> map) {
            Map<?, ?> given = figure instanceof Map<?, ?> other ? other : Map.of();
            map.forEach((key, value) -> compare(reference, name + "." + key, value, given.get(key), differences));
        } else if (!same(reference, expected, figure)) {
            differences.add("%s: %s instead of %s".formatted(name, figure, expected));
        }
    }

    private static boolean same(ReferenceCase reference, @Nullable Object expected, @Nullable Object figure) {
        if (expected == null) {
            return figure == null || figure instanceof Double number && number.isNaN();
        }
        if (expected instanceof Double number && figure instanceof Number given) {
            return Math.abs(given.doubleValue() - number) <= reference.tolerance(number);
        }
        return Objects.equals(expected, figure);
    }

    private static List<?> items(@Nullable Object figure) {
        List<Object> items = new ArrayList<>();
        if (figure instanceof double[] numbers) {
            for (double number : numbers) {
                items.add(number);
            }
        } else if (figure instanceof int[] numbers) {
            for (int number : numbers) {
                items.add((double) number);
            }
        } else if (figure instanceof boolean[] truths) {
            for (boolean truth : truths) {
                items.add(truth);
            }
        } else if (figure instanceof Object[] objects) {
            return Arrays.asList(objects);
        } else if (figure instanceof List<?> list) {
            return list;
        }
        return items;
    }
}
