package io.framewise.cli;

import io.framewise.decision.dominance.Relation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A threshold that alternatives must meet, as it is typed. */
record Condition(String criterion, Relation relation, double value) {
    private static final Pattern FORM = Pattern.compile("(.+?)\\s*(<=|>=|==|!=|<|>)\\s*(.+)");

    /** Reads one. */
    static final class Converter implements ITypeConverter<Condition> {
        Converter() {}

        @Override
        public Condition convert(String text) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches()) {
                throw new TypeConversionException("'" + text + "' is not a condition such as 'price<=400'");
            }
            double value = new Numbers.Weight().convert(form.group(3));
            for (Relation relation : Relation.values()) {
                if (relation.symbol().equals(form.group(2))) {
                    return new Condition(form.group(1), relation, value);
                }
            }
            throw new AssertionError(text);
        }
    }
}
