package io.framewise.codec;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one mapping strictly: every field asked for is known, every other is reported by {@link #end()} with
 * the nearest known name. A field that is missing or malformed rejects the whole mapping with its place.
 */
final class Fields {
    private final Binding binding;
    private final MapNode map;
    private final Set<String> known = new LinkedHashSet<>();
    private @Nullable InvalidDataException rejectedItem;

    private Fields(Binding binding, MapNode map) {
        this.binding = binding;
        this.map = map;
        binding.at(this);
    }

    static Fields of(Binding binding, Node node) {
        if (node instanceof MapNode map) {
            return new Fields(binding, map);
        }
        throw binding.rejected(
                ErrorCode.VALUE, "A mapping is expected, but here is %s.".formatted(node.describe()), node);
    }

    Binding binding() {
        return binding;
    }

    Location place() {
        return binding.place(map);
    }

    Location place(String name) {
        Node node = map.entries().get(name);
        return binding.place(node == null ? map : node);
    }

    boolean has(String name) {
        known.add(name);
        Node node = map.entries().get(name);
        return node != null && !(node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL);
    }

    Set<String> names() {
        return map.entries().keySet();
    }

    Node node(String name) {
        known.add(name);
        Node node = map.entries().get(name);
        if (node == null || node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.MISSING_FIELD, "The field (%s) is missing.".formatted(name))
                            .at(binding.place(node == null ? map : node))
                            .hint(DidYouMean.closest(name, map.entries().keySet())
                                    .filter(written -> !known.contains(written))
                                    .map(written -> "Maybe '" + written + "' is meant to be '" + name + "'."))));
        }
        return node;
    }

    String text(String name) {
        return binding.text(node(name), name);
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    <T> T parsed(String name, Function<String, T> parser) {
        return binding.parsed(node(name), name, parser);
    }

    <T> Optional<T> optional(String name, Function<String, T> parser) {
        return has(name) ? Optional.of(parsed(name, parser)) : Optional.empty();
    }

    double number(String name) {
        return binding.number(node(name), name);
    }

    OptionalDouble optionalNumber(String name) {
        return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
    }

    double number(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    int integer(String name) {
        Node node = node(name);
        double number = binding.number(node, name);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw binding.rejected(
                    ErrorCode.VALUE, "The field (%s) needs a whole number, not (%s).".formatted(name, number), node);
        }
        return (int) number;
    }

    OptionalInt optionalInteger(String name) {
        return has(name) ? OptionalInt.of(integer(name)) : OptionalInt.empty();
    }

    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        Node node = node(name);
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN) {
            return scalar.text().toLowerCase(Locale.ROOT).equals("true");
        }
        throw binding.rejected(
                ErrorCode.VALUE,
                "The field (%s) needs true or false, but here is %s.".formatted(name, node.describe()),
                node);
    }

    LocalDate date(String name) {
        String text = text(name);
        try {
            return IsoDates.date(text);
        } catch (DateTimeException malformed) {
            throw rejected(name, "a date such as 2026-04-15", text);
        }
    }

    Optional<LocalDate> optionalDate(String name) {
        return has(name) ? Optional.of(date(name)) : Optional.empty();
    }

    YearMonth month(String name) {
        String text = text(name);
        try {
            return IsoDates.month(text);
        } catch (DateTimeException malformed) {
            throw rejected(name, "a month such as 2026-04", text);
        }
    }

    Period period(String name) {
        String text = text(name);
        try {
            return Period.parse(text);
        } catch (DateTimeParseException malformed) {
            throw rejected(name, "a duration such as P2Y or P12M", text);
        }
    }

    private InvalidDataException rejected(String name, String needed, String text) {
        return binding.rejected(
                ErrorCode.VALUE, "The field (%s) needs %s, not (%s).".formatted(name, needed, text), node(name));
    }

    Optional<Period> optionalPeriod(String name) {
        return has(name) ? Optional.of(period(name)) : Optional.empty();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return binding.choice(text(name), name, type, node(name));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        return has(name) ? choice(name, type) : otherwise;
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return has(name) ? Optional.of(choice(name, type)) : Optional.empty();
    }

    Fields object(String name) {
        return of(binding, node(name));
    }

    /** The items of a list; a missing list is empty. */
    List<Node> items(String name) {
        if (!has(name)) {
            return List.of();
        }
        Node node = node(name);
        if (node instanceof ListNode list) {
            return list.items();
        }
        throw binding.rejected(
                ErrorCode.VALUE, "The field (%s) needs a list, but here is %s.".formatted(name, node.describe()), node);
    }

    /** The items of a list of mappings, leaving out and reporting those that are rejected. */
    <T> List<T> objects(String name, Function<Fields, T> reader) {
        return binding.each(items(name), item -> {
            try {
                return reader.apply(of(binding, item));
            } catch (FramewiseException rejected) {
                rejectedItem = binding.placed(rejected);
                throw rejectedItem;
            }
        });
    }

    /** A list of texts; a single text stands for a list of one. */
    <T> List<T> texts(String name, Function<String, T> parser) {
        if (!has(name)) {
            return List.of();
        }
        List<T> result = new ArrayList<>();
        List<Node> nodes = node(name) instanceof ListNode list ? list.items() : List.of(node(name));
        for (Node node : nodes) {
            result.add(binding.parsed(node, name, parser));
        }
        return result;
    }

    /** The entries of a mapping from identifiers to something. */
    <K, V> Map<K, V> entries(String name, Function<String, K> key, Function<Node, V> value) {
        return entries(name, key, value, false);
    }

    /** The entries of a mapping from identifiers to something that may say {@code why} among them. */
    <K, V> Map<K, V> reasonedEntries(String name, Function<String, K> key, Function<Node, V> value) {
        return entries(name, key, value, true);
    }

    private <K, V> Map<K, V> entries(String name, Function<String, K> key, Function<Node, V> value, boolean reasoned) {
        if (!has(name)) {
            return Map.of();
        }
        if (!(node(name) instanceof MapNode entries)) {
            throw binding.rejected(
                    ErrorCode.VALUE,
                    "The field (%s) needs a mapping, but here is %s."
                            .formatted(name, node(name).describe()),
                    node(name));
        }
        Map<K, V> result = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : entries.entries().entrySet()) {
            if (!reasoned || !entry.getKey().equals("why")) {
                ScalarNode written =
                        java.util.Objects.requireNonNull(entries.keys().get(entry.getKey()));
                result.put(
                        binding.parsed(ScalarNode.quoted(written.text(), written.line(), written.column()), name, key),
                        value.apply(entry.getValue()));
            }
        }
        return result;
    }

    /** Builds a model object before the end of the mapping is reached, and gives its complaint a place. */
    <T> T build(Supplier<T> builder) {
        try {
            return builder.get();
        } catch (FramewiseException complaint) {
            throw placed(complaint);
        }
    }

    /** A complaint at the place of this mapping; after a rejected item it may be the echo of that. */
    InvalidDataException placed(FramewiseException complaint) {
        return rejectedItem == null ? binding.placed(complaint, map) : rejectedItem;
    }

    /** Reports every field that nothing asked for. What a builder complains of from now on gets the place of this mapping. */
    void end() {
        binding.at(this);
        for (Map.Entry<String, ScalarNode> key : map.keys().entrySet()) {
            if (!known.contains(key.getKey())) {
                binding.report(Issue.error(
                                ErrorCode.UNKNOWN_FIELD, "The field (%s) is not known here.".formatted(key.getKey()))
                        .at(binding.place(key.getValue()))
                        .hint(DidYouMean.closest(key.getKey(), known)
                                .map(near -> "Maybe '" + near + "' is meant.")
                                .or(() -> Optional.of("Known here: " + String.join(", ", known) + "."))));
            }
        }
    }
}
