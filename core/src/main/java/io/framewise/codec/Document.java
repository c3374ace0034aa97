package io.framewise.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One file of a pack as read: a tree, or a table of the rows that belong to one subject. */
sealed interface Document {
    /** The path inside the pack. */
    String path();

    /** The framework that it is evidence about, so that evidence is bound only when asked for. */
    Optional<String> subject();

    /** The document with its contents: this one unless they have still to be read. */
    default Document opened() {
        return this;
    }

    /** Whether it is a table, which its name says. */
    default boolean isTable() {
        return path().endsWith(".csv");
    }

    /** A YAML or JSON file. */
    record Tree(String path, Node root) implements Document {
        @Override
        public Optional<String> subject() {
            boolean evidence = path.startsWith("features/") || path.startsWith("evidence/");
            if (evidence
                    && root instanceof MapNode map
                    && map.entries().get("framework") instanceof ScalarNode framework) {
                return Optional.of(framework.text());
            }
            return Optional.empty();
        }
    }

    /** A CSV file, or the rows of it about one subject. */
    record Table(String path, Optional<String> subject, List<String> header, List<Row> rows) implements Document {}

    /** A document about a subject whose contents are read when asked for. */
    record Closed(String path, Optional<String> subject, Supplier<Document> contents) implements Document {
        @Override
        public Document opened() {
            return contents.get();
        }
    }

    /** One record of a table. */
    record Row(int line, List<String> cells) {}
}
