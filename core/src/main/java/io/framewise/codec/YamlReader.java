package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads one YAML document strictly: no anchors, aliases, tags, merge keys or duplicate keys. Scalars are resolved by the
 * core schema, not by the parser, so {@code no} is text and {@code 3.10} is a number.
 */
final class YamlReader {
    private final String file;
    private final Iterator<Event> events;
    private int nodes;

    private YamlReader(String file, String text) {
        this.file = file;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FILE_BYTES);
        options.setNestingDepthLimit(Limits.DEPTH * 2);
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    /**
     * Reads a document.
     *
     * @param file its name, for places
     * @param text its text
     * @return the root
     * @throws InvalidDataException if it is not one well-formed document within the {@link Limits}
     */
    static Node read(String file, String text) {
        try {
            return new YamlReader(file, text).document();
        } catch (MarkedYAMLException malformed) {
            String problem = malformed.getProblem() == null ? "not well-formed" : malformed.getProblem();
            throw rejected(
                    ErrorCode.SYNTAX,
                    "This is not well-formed YAML: " + problem + ".",
                    place(file, malformed.getProblemMark()));
        } catch (YAMLException malformed) {
            throw rejected(
                    ErrorCode.SYNTAX,
                    "This is not readable YAML: " + firstLine(malformed) + ".",
                    Location.of(file, 0, 0));
        }
    }

    private Node document() {
        Event event = events.next();
        while (event.is(Event.ID.StreamStart) || event.is(Event.ID.Comment)) {
            event = events.next();
        }
        if (event.is(Event.ID.StreamEnd)) {
            throw rejected(ErrorCode.FILE, "The file is empty.", Location.of(file, 1, 1));
        }
        Node root = node(events.next(), 1);
        events.next();
        Event after = events.next();
        if (!after.is(Event.ID.StreamEnd)) {
            throw rejected(ErrorCode.SYNTAX, "A file holds one document, but a second begins here.", place(after));
        }
        return root;
    }

    private Node node(Event event, int depth) {
        Location place = place(event);
        if (depth > Limits.DEPTH) {
            throw Limits.exceeded(place, "Nesting", Limits.DEPTH);
        }
        if (++nodes > Limits.NODES) {
            throw Limits.exceeded(place, "The number of elements", Limits.NODES);
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw rejected(ErrorCode.SYNTAX, "Anchors and aliases are not allowed; write the value out.", place);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag() != null) {
                throw rejected(
                        ErrorCode.SYNTAX, "Tags such as (%s) are not allowed.".formatted(scalar.getTag()), place);
            }
            String text = Limits.checked(scalar.getValue(), place);
            return scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                    ? ScalarNode.plain(text, place.line(), place.column())
                    : ScalarNode.quoted(text, place.line(), place.column());
        }
        if (event instanceof SequenceStartEvent sequence) {
            rejectTag(sequence.getTag(), place);
            return list(place, depth);
        }
        rejectTag(((MappingStartEvent) event).getTag(), place);
        return map(place, depth);
    }

    private ListNode list(Location place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new ListNode(items, place.line(), place.column());
    }

    private MapNode map(Location place, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, ScalarNode> keys = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            if (!(node(event, depth + 1) instanceof ScalarNode key)) {
                throw rejected(ErrorCode.SYNTAX, "A name must be plain text.", place(event));
            }
            ScalarNode first = keys.putIfAbsent(key.text(), key);
            if (first != null) {
                throw rejected(
                        ErrorCode.SYNTAX,
                        "The name (%s) stands here a second time; the first is on line (%s)."
                                .formatted(key.text(), first.line()),
                        place(event));
            }
            entries.put(key.text(), node(events.next(), depth + 1));
        }
        return new MapNode(entries, keys, place.line(), place.column());
    }

    private void rejectTag(@Nullable String tag, Location place) {
        if (tag != null) {
            throw rejected(ErrorCode.SYNTAX, "Tags such as (%s) are not allowed.".formatted(tag), place);
        }
    }

    private Location place(Event event) {
        return place(file, event.getStartMark());
    }

    private static Location place(String file, @Nullable Mark mark) {
        return mark == null ? Location.of(file, 0, 0) : Location.of(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(YAMLException problem) {
        String message = String.valueOf(problem.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static InvalidDataException rejected(ErrorCode code, String message, Location place) {
        return new InvalidDataException(List.of(Issue.error(code, message).at(place)));
    }
}
