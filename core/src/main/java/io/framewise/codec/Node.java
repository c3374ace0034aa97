package io.framewise.codec;

/** A part of a document with its place. */
sealed interface Node permits ScalarNode, ListNode, MapNode {
    /** The line from 1. */
    int line();

    /** The column from 1. */
    int column();

    /** What it is, for messages. */
    String describe();
}
