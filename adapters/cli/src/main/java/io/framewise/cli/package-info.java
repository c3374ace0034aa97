/**
 * The {@code framewise} command. It computes nothing: it asks {@link io.framewise.Framewise} and lays out what it is told.
 * Data goes to standard output, everything else to standard error.
 */
@NullMarked
package io.framewise.cli;

import org.jspecify.annotations.NullMarked;
