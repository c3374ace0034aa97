package io.framewise.reference;

import io.framewise.decision.PiecewiseLinear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of value functions, given for each criterion as the x and y of their break points. */
final class ValueFunctionCases implements CaseKind {
    @Override
    public Set<String> kinds() {
        return Set.of("value-function");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        if (!reference.method().equals("PIECEWISE_LINEAR_VALUE")
                || !reference.convention().equals("linear between cut-offs")
                || !reference.has("matrix")
                || !reference.has("value_functions")
                || !(reference.input("value_functions") instanceof List<?> functions)) {
            return Optional.empty();
        }
        double[][] values = reference.matrix();
        for (int j = 0; j < functions.size(); j++) {
            if (!(functions.get(j) instanceof Map<?, ?> points)
                    || !points.containsKey("x")
                    || !points.containsKey("y")) {
                return Optional.empty();
            }
            PiecewiseLinear function = function(points.get("x"), points.get("y"));
            for (double[] row : values) {
                row[j] = function.at(function.coordinate(row[j]));
            }
        }
        return Optional.of(new Figures().with("matrix", values).with("values", values));
    }

    /** Break points may be given from the right. */
    private static PiecewiseLinear function(@Nullable Object x, @Nullable Object y) {
        double[] quantities = ReferenceCase.numbers(x);
        double[] values = ReferenceCase.numbers(y);
        int last = quantities.length - 1;
        if (quantities[0] > quantities[last]) {
            for (int i = 0; i <= last / 2; i++) {
                double quantity = quantities[i];
                quantities[i] = quantities[last - i];
                quantities[last - i] = quantity;
                double value = values[i];
                values[i] = values[last - i];
                values[last - i] = value;
            }
        }
        return new PiecewiseLinear(quantities, values, false);
    }
}
