package io.framewise.frameworks.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Figures: fixed formatting, and the few statistics that yardsticks need. */
final class Numbers {
    private Numbers() {}

    /** Without exponent and trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String plain(String number) {
        return plain(new BigDecimal(number));
    }

    static BigDecimal significant(double value, int digits) {
        return BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double geometricMean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.log(value);
        }
        return StrictMath.exp(sum / values.size());
    }

    /** Standard deviation (n - 1) of the logarithms. */
    static double logSd(List<Double> values) {
        double centre = StrictMath.log(geometricMean(values));
        double sum = 0;
        for (double value : values) {
            double difference = StrictMath.log(value) - centre;
            sum += difference * difference;
        }
        return Math.sqrt(sum / (values.size() - 1));
    }
}
