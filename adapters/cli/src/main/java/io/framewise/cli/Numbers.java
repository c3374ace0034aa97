package io.framewise.cli;

import java.math.BigInteger;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers as people write them, and says in their words what is wrong with others. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

    private static final int LEAST_DRAWS = 100;
    private static final int MOST_DRAWS = 200_000;

    private Numbers() {}

    private static long whole(String value, long least, long most) {
        if (!WHOLE.matcher(value).matches()) {
            throw new TypeConversionException("'" + value + "' is not a whole number");
        }
        BigInteger number = new BigInteger(value);
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new TypeConversionException("'" + value + "' is not between " + least + " and " + most);
        }
        return number.longValueExact();
    }

    static boolean areDraws(int number) {
        return number >= LEAST_DRAWS && number <= MOST_DRAWS;
    }

    /** The number of draws. */
    static final class Draws implements ITypeConverter<Integer> {
        Draws() {}

        @Override
        public Integer convert(String value) {
            return (int) whole(value, LEAST_DRAWS, MOST_DRAWS);
        }
    }

    /** How many months ahead. */
    static final class Months implements ITypeConverter<Integer> {
        Months() {}

        @Override
        public Integer convert(String value) {
            return (int) whole(value, 1, 60);
        }
    }

    /** How many steps ahead. */
    static final class Steps implements ITypeConverter<Integer> {
        Steps() {}

        @Override
        public Integer convert(String value) {
            return (int) whole(value, 1, 1000);
        }
    }

    /** The level of an interval. */
    static final class Percent implements ITypeConverter<Double> {
        Percent() {}

        @Override
        public Double convert(String value) {
            double number = new Weight().convert(value.strip());
            if (!(number >= 1 && number <= 99.9)) {
                throw new TypeConversionException("'" + value + "' is not between 1 and 99.9 percent");
            }
            return number;
        }
    }

    /** A seed. */
    static final class Seed implements ITypeConverter<Long> {
        Seed() {}

        @Override
        public Long convert(String value) {
            return whole(value, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** Points or a weight; whether it may be negative is for others to say. */
    static final class Weight implements ITypeConverter<Double> {
        Weight() {}

        @Override
        public Double convert(String value) {
            if (!DECIMAL.matcher(value).matches()) {
                throw new TypeConversionException("'" + value + "' is not a number such as 12.5");
            }
            return Double.valueOf(value);
        }
    }

    /** Any word; picocli wants a converter for keys where it gets one for values. */
    static final class Word implements ITypeConverter<String> {
        Word() {}

        @Override
        public String convert(String value) {
            return value;
        }
    }

    /** A number from 0 to 1. */
    static final class Share implements ITypeConverter<Double> {
        Share() {}

        @Override
        public Double convert(String value) {
            double number = new Weight().convert(value);
            if (!(number >= 0 && number <= 1)) {
                throw new TypeConversionException("'" + value + "' is not between 0 and 1");
            }
            return number;
        }
    }
}
