package io.framewise.codec;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.id.PackId;
import io.framewise.model.origin.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file on its way into the model: its name, whose it is, and what was wrong with it. Confined to one thread. */
final class Binding {
    private final String file;
    private final PackId pack;
    private final String version;
    private final List<Issue> issues;
    private @Nullable Fields last;

    Binding(String file, PackId pack, String version, List<Issue> issues) {
        this.file = file;
        this.pack = pack;
        this.version = version;
        this.issues = issues;
    }

    String file() {
        return file;
    }

    /** Remembers the mapping that was begun or read to its end last; what is built next is built from it. */
    void at(Fields fields) {
        last = fields;
    }

    /** Gives a complaint without a place that of the mapping that was begun or read to its end last. */
    InvalidDataException placed(FramewiseException complaint) {
        if (complaint instanceof InvalidDataException placed) {
            return placed;
        }
        return last == null ? new InvalidDataException(complaint.issues()) : last.placed(complaint);
    }

    /** Builds a model object and gives its complaint the place of a node. */
    <T> T placed(Node node, Supplier<T> builder) {
        try {
            return builder.get();
        } catch (FramewiseException complaint) {
            throw placed(complaint, node);
        }
    }

    /** A complaint at the place of a node. */
    InvalidDataException placed(FramewiseException complaint, Node node) {
        if (complaint instanceof InvalidDataException placed) {
            return placed;
        }
        return new InvalidDataException(
                complaint.issues().stream().map(issue -> issue.at(place(node))).toList());
    }

    Location place(Node node) {
        return Location.of(file, node.line(), node.column());
    }

    Origin origin(Node node) {
        return Origin.of(pack, version, place(node));
    }

    Origin origin(Location place) {
        return Origin.of(pack, version, place);
    }

    void report(Issue issue) {
        issues.add(issue);
    }

    InvalidDataException rejected(ErrorCode code, String message, Node node) {
        return new InvalidDataException(List.of(Issue.error(code, message).at(place(node))));
    }

    /** Reads each item, leaving out and reporting those that are rejected. */
    <T> List<T> each(List<? extends Node> items, Function<Node, T> reader) {
        List<T> results = new ArrayList<>();
        for (Node item : items) {
            try {
                results.add(reader.apply(item));
            } catch (FramewiseException rejected) {
                issues.addAll(placed(rejected).issues());
            }
        }
        return results;
    }

    String text(Node node, String name) {
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.TEXT) {
            return scalar.text();
        }
        if (node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.VALUE,
                            "The field (%s) needs text, but here is %s.".formatted(name, node.describe()))
                    .at(place(node))
                    .hint("Maybe quote it: \"" + scalar.text() + "\".")));
        }
        throw rejected(
                ErrorCode.VALUE, "The field (%s) needs text, but here is %s.".formatted(name, node.describe()), node);
    }

    double number(Node node, String name) {
        if (node instanceof ScalarNode scalar
                && (scalar.kind() == ScalarNode.Kind.INTEGER || scalar.kind() == ScalarNode.Kind.FLOAT)) {
            try {
                double number = Double.parseDouble(scalar.text());
                if (Double.isFinite(number)) {
                    return Limits.checked(number, place(node));
                }
            } catch (NumberFormatException infinite) {
                throw rejected(
                        ErrorCode.VALUE,
                        "The field (%s) needs a finite number, not (%s).".formatted(name, scalar.text()),
                        node);
            }
            throw rejected(
                    ErrorCode.VALUE,
                    "The field (%s) needs a finite number, not (%s).".formatted(name, scalar.text()),
                    node);
        }
        throw rejected(
                ErrorCode.VALUE,
                "The field (%s) needs a number, but here is %s.".formatted(name, node.describe()),
                node);
    }

    <T> T parsed(Node node, String name, Function<String, T> parser) {
        try {
            return parser.apply(text(node, name));
        } catch (FramewiseException complaint) {
            throw placed(complaint, node);
        }
    }

    <E extends Enum<E>> E choice(String text, String name, Class<E> type, Node node) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (label(constant).equals(text)) {
                return constant;
            }
        }
        List<String> labels = Arrays.stream(constants).map(Binding::label).toList();
        throw new InvalidDataException(List.of(Issue.error(
                        ErrorCode.VALUE,
                        "The field (%s) cannot be (%s); it is one of %s."
                                .formatted(name, text, String.join(", ", labels)))
                .at(place(node))
                .hint(DidYouMean.hint(text, labels))));
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
