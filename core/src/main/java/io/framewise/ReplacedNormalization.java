package io.framewise;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A normalization in the place of a method's own; where others are asked for beside it, a refusal says which of them have one. */
final class ReplacedNormalization {
    private ReplacedNormalization() {}

    static DecisionMethod of(DecisionMethod method, Normalizer normalizer, List<DecisionMethod> asked) {
        if (method.normalizes() || asked.size() < 2) {
            return method.withNormalizer(normalizer);
        }
        String with = ids(asked, DecisionMethod::normalizes);
        throw new InvalidRequestException(Issue.error(
                        ErrorCode.REQUEST,
                        "Of the methods asked for, (%s) has no normalization that (%s) could replace."
                                .formatted(ids(asked, Predicate.not(DecisionMethod::normalizes)), normalizer.id()))
                .hint(
                        with.isEmpty()
                                ? "Maybe leave out the normalization."
                                : "Maybe ask for %s alone, since the others would not be compared on the same footing."
                                        .formatted(with)));
    }

    private static String ids(List<DecisionMethod> methods, Predicate<DecisionMethod> wanted) {
        return methods.stream().filter(wanted).map(DecisionMethod::id).collect(Collectors.joining(","));
    }
}
