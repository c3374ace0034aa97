package io.framewise.codec;

import io.framewise.decision.smaa.Outcomes;
import io.framewise.decision.smaa.UncertainValue;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a value, as one cell of a table says it: {@code 3..5} for anything between, {@code normal(10; 2)} and other
 * distributions, {@code {1; 2; 4}} for values seen and {@code {1: 0.2; 2: 0.8}} for outcomes with their probabilities. A comma may
 * stand for each semicolon.
 */
final class ValueText {
    private static final Pattern INTERVAL = Pattern.compile("(.*[0-9.])[.][.]([-+0-9.].*)");
    private static final Pattern CALL = Pattern.compile("([A-Za-z-]+)\\s*\\((.*)\\)");
    private static final Map<String, Form> FORMS = new TreeMap<>(Map.of(
            "normal", new Form("mean; deviation", 2, p -> UncertainValue.normal(p[0], p[1])),
            "lognormal", new Form("median; deviation of the logarithm", 2, p -> UncertainValue.logNormal(p[0], p[1])),
            "uniform", new Form("low; high", 2, p -> UncertainValue.uniform(p[0], p[1])),
            "triangular", new Form("low; likely; high", 3, p -> UncertainValue.triangular(p[0], p[1], p[2]))));

    private ValueText() {}

    /** A distribution, its parameters and how it is made. */
    private record Form(String parameters, int count, Function<double[], UncertainValue> maker) {}

    /** Whether a text looks like more than a number. */
    static boolean isUncertain(String text) {
        return text.contains("..") || text.contains("(") || text.startsWith("{");
    }

    /** The value that a text means, complaining at a place. */
    static UncertainValue read(String text, Location place) {
        try {
            return read(text);
        } catch (FramewiseException rejected) {
            throw rejected(rejected, place);
        }
    }

    /** A complaint about a distribution, as one about a value at a place. */
    static InvalidDataException rejected(FramewiseException complaint, Location place) {
        return new InvalidDataException(complaint.issues().stream()
                .map(issue -> Issue.error(ErrorCode.VALUE, issue.message())
                        .hint(issue.hint())
                        .at(place))
                .toList());
    }

    private static UncertainValue read(String text) {
        Matcher interval = INTERVAL.matcher(text);
        Matcher call = CALL.matcher(text);
        if (text.startsWith("{") && text.endsWith("}")) {
            return listed(text, parts(text.substring(1, text.length() - 1)));
        }
        if (call.matches()) {
            return called(text, call.group(1), parts(call.group(2)));
        }
        if (interval.matches()) {
            double low = number(interval.group(1).strip(), text);
            return UncertainValue.uniform(low, number(interval.group(2).strip(), text));
        }
        throw unreadable(text, Optional.empty());
    }

    private static String[] parts(String text) {
        String[] parts = text.split("[;,]", -1);
        return Arrays.stream(parts).map(String::strip).toArray(String[]::new);
    }

    private static UncertainValue called(String text, String name, String... parts) {
        Form form = FORMS.get(name);
        if (form == null) {
            throw unreadable(text, DidYouMean.hint(name, FORMS.keySet()));
        }
        if (parts.length != form.count) {
            throw unreadable(text, Optional.of("Maybe '%s(%s)'.".formatted(name, form.parameters)));
        }
        double[] parameters = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            parameters[i] = number(parts[i], text);
        }
        return form.maker.apply(parameters);
    }

    private static UncertainValue listed(String text, String... parts) {
        double[] values = new double[parts.length];
        double[] probabilities = new double[parts.length];
        int stated = 0;
        for (int i = 0; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            stated += colon < 0 ? 0 : 1;
            values[i] =
                    number(colon < 0 ? parts[i] : parts[i].substring(0, colon).strip(), text);
            probabilities[i] =
                    colon < 0 ? 0 : number(parts[i].substring(colon + 1).strip(), text);
        }
        if (stated != 0 && stated != parts.length) {
            throw unreadable(text, Optional.of("Maybe give every value a probability, or none."));
        }
        return stated == 0
                ? UncertainValue.empirical(values)
                : UncertainValue.discrete(Outcomes.of(values, probabilities));
    }

    private static double number(String text, String whole) {
        ScalarNode.Kind kind = ScalarNode.plain(text, 0, 0).kind();
        if (kind != ScalarNode.Kind.INTEGER && kind != ScalarNode.Kind.FLOAT
                || text.contains("inf")
                || text.contains("a")) {
            throw unreadable(whole, Optional.empty());
        }
        return Double.parseDouble(text);
    }

    private static InvalidDataException unreadable(String text, Optional<String> hint) {
        return new InvalidDataException(
                List.of(Issue.error(ErrorCode.VALUE, "The value (%s) cannot be read.".formatted(text))
                        .hint(hint.or(() -> Optional.of(
                                "Maybe '3..5', 'normal(10; 2)', 'triangular(1; 2; 4)' or '{1: 0.2; 2: 0.8}'.")))));
    }
}
