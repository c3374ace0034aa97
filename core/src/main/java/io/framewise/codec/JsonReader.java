package io.framewise.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON document into the same nodes as {@link YamlReader}, as strictly. */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 1)
                    .maxStringLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .maxNumberLength(Limits.FILE_BYTES)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private int nodes;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
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
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(file, parser);
            if (parser.nextToken() == null) {
                throw rejected(ErrorCode.FILE, "The file is empty.", Location.of(file, 1, 1));
            }
            Node root = reader.node(1);
            if (parser.nextToken() != null) {
                throw rejected(ErrorCode.SYNTAX, "A file holds one document, but more follows.", reader.place());
            }
            return root;
        } catch (JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            throw rejected(
                    ErrorCode.SYNTAX,
                    "This is not well-formed JSON: " + withoutAdvice(malformed.getOriginalMessage()) + ".",
                    at == null ? Location.of(file, 0, 0) : Location.of(file, at.getLineNr(), at.getColumnNr()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What the parser could be told to allow is not allowed in a pack. */
    private static String withoutAdvice(String message) {
        return message.replaceAll(": enable `.*| \\(not recognized as one [^)]*\\)| \\(start marker at .*", "");
    }

    private Node node(int depth) throws IOException {
        Location place = place();
        if (depth > Limits.DEPTH) {
            throw Limits.exceeded(place, "Nesting", Limits.DEPTH);
        }
        if (++nodes > Limits.NODES) {
            throw Limits.exceeded(place, "The number of elements", Limits.NODES);
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> map(place, depth);
            case START_ARRAY -> list(place, depth);
            case VALUE_STRING ->
                ScalarNode.quoted(Limits.checked(parser.getText(), place), place.line(), place.column());
            default -> ScalarNode.plain(Limits.checked(parser.getText(), place), place.line(), place.column());
        };
    }

    private ListNode list(Location place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new ListNode(items, place.line(), place.column());
    }

    private MapNode map(Location place, int depth) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, ScalarNode> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Location at = place();
            String name = Limits.checked(parser.currentName(), at);
            if (keys.putIfAbsent(name, ScalarNode.quoted(name, at.line(), at.column())) != null) {
                throw rejected(ErrorCode.SYNTAX, "The name (%s) stands here a second time.".formatted(name), at);
            }
            parser.nextToken();
            entries.put(name, node(depth + 1));
        }
        return new MapNode(entries, keys, place.line(), place.column());
    }

    private Location place() {
        JsonLocation at = parser.currentTokenLocation();
        return Location.of(file, at.getLineNr(), at.getColumnNr());
    }

    private static InvalidDataException rejected(ErrorCode code, String message, Location place) {
        return new InvalidDataException(List.of(Issue.error(code, message).at(place)));
    }
}
