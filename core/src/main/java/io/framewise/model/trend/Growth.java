package io.framewise.model.trend;

import io.framewise.meta.ModelStyle;
import java.time.YearMonth;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How much a series grew inside one way of counting, as logarithms of ratios a year. */
@Value.Immutable
@ModelStyle
public interface Growth {
    /** {@return the first month} */
    YearMonth first();

    /** {@return the last month} */
    YearMonth last();

    /** {@return ln(last / first) a year} */
    double gross();

    /** {@return the same of the median package of the market, where that is known} */
    OptionalDouble market();

    /** {@return the growth beyond the market's, or the gross one where no market is known} */
    default double net() {
        return gross() - market().orElse(0);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Growth}; not safe for use by several threads. */
    final class Builder extends ImmutableGrowth.Builder {
        Builder() {}
    }
}
