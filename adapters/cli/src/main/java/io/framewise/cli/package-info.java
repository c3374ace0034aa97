/** The {@code framewise} command. */
@NullMarked
package io.framewise.cli;

import org.jspecify.annotations.NullMarked;
