package io.framewise.codec;

import io.framewise.decision.smaa.Outcomes;
import io.framewise.decision.smaa.UncertainValue;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.util.List;

/**
 * What is known of a value, as a mapping says it: {@code low} and {@code high}, perhaps with {@code likely} between; {@code mean}
 * and {@code deviation}; {@code median} and {@code log-deviation}; {@code seen}; {@code outcomes} with {@code value} and {@code
 * probability}.
 */
final class ValueBinder {
    private ValueBinder() {}

    static UncertainValue value(Fields fields) {
        UncertainValue value;
        try {
            value = read(fields);
        } catch (InvalidRequestException rejected) {
            throw ValueText.rejected(rejected, fields.place());
        }
        fields.end();
        return value;
    }

    private static UncertainValue read(Fields fields) {
        if (fields.has("low")) {
            double low = fields.number("low");
            return fields.has("likely")
                    ? UncertainValue.triangular(low, fields.number("likely"), fields.number("high"))
                    : UncertainValue.uniform(low, fields.number("high"));
        }
        if (fields.has("mean")) {
            return UncertainValue.normal(fields.number("mean"), fields.number("deviation"));
        }
        if (fields.has("median")) {
            return UncertainValue.logNormal(fields.number("median"), fields.number("log-deviation"));
        }
        if (fields.has("seen")) {
            return UncertainValue.empirical(fields.items("seen").stream()
                    .mapToDouble(seen -> fields.binding().number(seen, "seen"))
                    .toArray());
        }
        if (fields.has("outcomes")) {
            List<double[]> outcomes = fields.items("outcomes").stream()
                    .map(item -> Fields.of(fields.binding(), item))
                    .map(item -> {
                        double[] outcome = {item.number("value"), item.number("probability")};
                        item.end();
                        return outcome;
                    })
                    .toList();
            return UncertainValue.discrete(Outcomes.of(
                    outcomes.stream().mapToDouble(outcome -> outcome[0]).toArray(),
                    outcomes.stream().mapToDouble(outcome -> outcome[1]).toArray()));
        }
        throw new InvalidDataException(List.of(Issue.error(
                        ErrorCode.VALUE, "A value that is uncertain needs what is known of it.")
                .hint("Maybe {low: 3, high: 5}, {low: 1, likely: 2, high: 4}, {mean: 10, deviation: 2}, {median: 10,"
                        + " log-deviation: 0.3}, {seen: [1, 2]} or {outcomes: [{value: 1, probability: 0.2}, ...]}.")
                .at(fields.place())));
    }
}
