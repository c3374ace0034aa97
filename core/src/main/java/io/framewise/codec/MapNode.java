package io.framewise.codec;

import java.util.Map;

/** A mapping from names to nodes, in the order written. */
record MapNode(Map<String, Node> entries, Map<String, ScalarNode> keys, int line, int column) implements Node {
    @Override
    public String describe() {
        return "a mapping";
    }
}
