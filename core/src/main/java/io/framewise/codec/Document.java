package io.framewise.codec;

import java.util.List;
import java.util.Optional;

/** One file of a pack as read: a tree, or a table of the rows that belong to one subject. */
sealed interface Document {
    /** The path inside the pack. */
    String path();

    /** The framework that it is evidence about, so that evidence is bound only when asked for. */
    Optional<String> subject();

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

    /** One record of a table. */
    record Row(int line, List<String> cells) {}
}
