package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.model.criterion.Point;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;

/** Reads value functions: two reference points, a list of corners, or named levels. */
final class ValueFunctionBinder {
    private ValueFunctionBinder() {}

    static ValueFunction value(Fields fields) {
        Scale scale = fields.choice("scale", Scale.class);
        ValueFunction function = fields.build(() -> read(fields, scale));
        fields.end();
        return function;
    }

    private static ValueFunction read(Fields fields, Scale scale) {
        ValueFunction.Builder builder = ValueFunction.builder().scale(scale).why(fields.optionalText("why"));
        if (scale == Scale.ORDINAL) {
            return builder.levels(fields.reasonedEntries(
                            "levels", IdReaders.TEXT, node -> fields.binding().number(node, "levels")))
                    .build();
        }
        if (fields.has("points")) {
            for (Node item : fields.items("points")) {
                if (!(item instanceof ListNode pair) || pair.items().size() != 2) {
                    throw fields.binding()
                            .rejected(
                                    ErrorCode.VALUE,
                                    "A point is [quantity, value], but here is %s.".formatted(item.describe()),
                                    item);
                }
                builder.addPoints(Point.of(
                        fields.binding().number(pair.items().get(0), "points"),
                        fields.binding().number(pair.items().get(1), "points")));
            }
            return builder.build();
        }
        boolean natural = scale == Scale.SHARE || scale == Scale.BOOLEAN;
        double zero = natural ? fields.number("zero", 0) : fields.number("zero");
        double one = natural ? fields.number("one", 1) : fields.number("one");
        return builder.points(ValueFunction.between(scale, zero, one).points()).build();
    }
}
