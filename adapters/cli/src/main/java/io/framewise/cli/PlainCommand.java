package io.framewise.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A command whose simple lines are read by {@link PlainLine}. What it does not take as it is, the parser is asked to. */
interface PlainCommand extends Callable<Integer> {
    /** Takes a word that belongs to no option. */
    boolean word(String word);

    /** Takes an option without a value. */
    boolean flag(String name);

    /** Takes an option with a value. */
    boolean option(String name, String value);

    @Override
    Integer call();

    /** The choice that a word names exactly. */
    static <E extends Enum<E>> @Nullable E choice(E[] choices, String word) {
        for (E choice : choices) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(word)) {
                return choice;
            }
        }
        return null;
    }

    /** The number that a few digits write, or -1. */
    static int digits(String word) {
        int number = word.isEmpty() || word.length() > 9 ? -1 : 0;
        for (int i = 0; i < word.length() && number >= 0; i++) {
            int digit = word.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }
}
