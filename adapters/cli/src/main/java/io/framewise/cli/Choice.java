package io.framewise.cli;

import io.framewise.error.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of several words; a wrong one is answered with those that there are. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] choices;

    Choice(E[] choices) {
        this.choices = choices;
    }

    @Override
    public final E convert(String value) {
        List<String> words = new ArrayList<>();
        for (E choice : choices) {
            if (choice.toString().equalsIgnoreCase(value)) {
                return choice;
            }
            words.add(choice.toString());
        }
        throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", words) + "."
                + DidYouMean.hint(value, words).map(hint -> " " + hint).orElse(""));
    }
}
