package io.framewise.frameworks.importer;

/** A text that is always quoted, such as a version or a commit. */
record Quoted(String text) {}
