package io.framewise.codec;

import java.util.List;

/** A sequence of nodes. */
record ListNode(List<Node> items, int line, int column) implements Node {
    @Override
    public String describe() {
        return "a list of " + items.size();
    }
}
