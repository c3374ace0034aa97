package io.framewise.contract;

import io.framewise.error.ContractBrokenException;
import io.framewise.error.FramewiseException;
import java.util.Arrays;
import java.util.Locale;

/** What clauses are made of: each says in its message what was expected and what was found. */
final class Expect {
    /** Results of sums in another order differ by no more, relative to the larger one or to 1. */
    private static final double CLOSE = 1e-9;

    private Expect() {}

    /** Breaks the contract unless something holds. */
    static void that(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new ContractBrokenException(String.format(Locale.ROOT, message, values));
        }
    }

    /** Expects a text that readers can see: not blank, without control or bidirectional characters. */
    static void readable(String what, String text) {
        that(!text.isBlank(), "The %s must not be blank.", what);
        text.codePoints().filter(Expect::deceptive).findFirst().ifPresent(character -> {
            throw new ContractBrokenException(
                    String.format(Locale.ROOT, "The %s holds the character (U+%04X).", what, character));
        });
    }

    private static boolean deceptive(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL && character != '\n' && character != '\t'
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Expects an identifier: lower-case letters, digits and hyphens, so that it can be typed. */
    static void identifier(String id) {
        that(id.matches("[a-z][a-z0-9-]{0,63}"), "The id (%s) must match ([a-z][a-z0-9-]{0,63}).", id);
    }

    /** Expects a number of finite numbers. */
    static void finite(String what, double[] numbers, int count) {
        that(numbers.length == count, "There must be (%s) %s, but there are (%s).", count, what, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            that(
                    Double.isFinite(numbers[i]),
                    "The %s must be finite, but number (%s) is (%s).",
                    what,
                    i + 1,
                    numbers[i]);
        }
    }

    /** Expects the same bits. */
    static void same(String what, double[] first, double[] second) {
        that(
                Arrays.equals(first, second),
                "The %s must be the same, but were %s and then %s.",
                what,
                Arrays.toString(first),
                Arrays.toString(second));
    }

    /** Expects equality but for rounding. */
    static void close(String what, double first, double second) {
        that(
                Math.abs(first - second) <= CLOSE * Math.max(1, Math.max(Math.abs(first), Math.abs(second))),
                "The %s must stay (%s), but became (%s).",
                what,
                first,
                second);
    }

    /** Expects equality of all but for rounding. */
    static void close(String what, double[] first, double[] second) {
        that(first.length == second.length, "The number of %s changed.", what);
        for (int i = 0; i < first.length; i++) {
            close(what, first[i], second[i]);
        }
    }

    /** Expects a refusal with a code, not an answer and not any other exception. */
    static void refused(String what, Runnable attempt) {
        try {
            attempt.run();
        } catch (FramewiseException refusal) {
            that(!refusal.issues().isEmpty(), "%s must be refused with a reason.", what);
            return;
        } catch (RuntimeException other) {
            throw new ContractBrokenException(
                    String.format(
                            Locale.ROOT, "%s must be refused with an exception of Framewise, not (%s).", what, other),
                    other);
        }
        throw new ContractBrokenException(String.format(Locale.ROOT, "%s must be refused.", what));
    }
}
