package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.id.PackId;
import io.framewise.model.record.RecordedDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A recorded decision as its file says it, with the places of what it says. Immutable. */
public final class DecisionDocument {
    /** What the first field of the file must be. */
    public static final String FORMAT = "framewise-decision/1.0";

    private static final PackId NO_PACK = PackId.of("framewise.decision");

    private final String file;
    private final MapNode root;
    private final RecordedDecision decision;

    private DecisionDocument(String file, MapNode root, RecordedDecision decision) {
        this.file = file;
        this.root = root;
        this.decision = decision;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what it says
     * @throws InvalidDataException with the places of everything that is wrong
     * @throws SourceUnavailableException if it cannot be read
     */
    public static DecisionDocument read(Path path) {
        String file = path.toString().replace('\\', '/');
        if (!Files.isRegularFile(path)) {
            throw unavailable(
                    "There is no %s (%s).".formatted(Files.isDirectory(path) ? "file, but a folder," : "file", file),
                    new IOException(file));
        }
        try {
            if (Files.size(path) > Limits.FILE_BYTES) {
                throw Limits.exceeded(Location.of(file, 0, 0), "The size of a file", Limits.FILE_BYTES);
            }
            return parse(file, PackParser.text(file, Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            throw unavailable("The file (%s) cannot be read.".formatted(file), unreadable);
        }
    }

    /** What a text says that stands in a file of this name. */
    static DecisionDocument parse(String file, String text) {
        Node root = YamlReader.read(file, text);
        List<Issue> issues = new ArrayList<>();
        Optional<RecordedDecision> decision = Optional.empty();
        try {
            decision = Optional.of(DecisionBinder.decision(Fields.of(new Binding(file, NO_PACK, "", issues), root)));
        } catch (InvalidDataException rejected) {
            issues.addAll(rejected.issues());
        }
        if (!issues.isEmpty() || decision.isEmpty() || !(root instanceof MapNode map)) {
            throw new InvalidDataException(issues.stream().distinct().sorted().toList());
        }
        return new DecisionDocument(file, map, decision.get());
    }

    /** {@return the decision} */
    public RecordedDecision decision() {
        return decision;
    }

    /**
     * Gives complaints about the request their places in the file.
     *
     * @param complaint what is wrong with the request
     * @return the same, each issue at the value it quotes, or at the request
     */
    public InvalidDataException placed(FramewiseException complaint) {
        return new InvalidDataException(complaint.issues().stream()
                .map(issue -> issue.location().isPresent() ? issue : issue.at(place(issue.message())))
                .toList());
    }

    private Location place(String message) {
        Node request = root.entries().getOrDefault("request", root);
        List<ScalarNode> values = new ArrayList<>();
        collect(request, values);
        return values.stream()
                .filter(value -> message.contains("(" + value.text() + ")"))
                .max(Comparator.comparingInt(value -> value.text().length()))
                .map(value -> Location.of(file, value.line(), value.column()))
                .orElse(Location.of(file, request.line(), request.column()));
    }

    private static void collect(Node node, List<ScalarNode> values) {
        if (node instanceof ScalarNode scalar) {
            values.add(scalar);
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, values));
        } else if (node instanceof MapNode map) {
            map.keys().values().forEach(values::add);
            map.entries().values().forEach(value -> collect(value, values));
        }
    }

    private static SourceUnavailableException unavailable(String message, IOException cause) {
        return new SourceUnavailableException(Issue.error(ErrorCode.UNAVAILABLE, message), cause);
    }
}
