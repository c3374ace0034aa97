package io.framewise.frameworks.importer;

/** A map or list that is written on one line. */
record Flow(Object node) {}
