/**
 * The entry to Framewise: {@link io.framewise.Framewise} gathers plugins into a catalog and answers which framework suits a
 * scenario.
 */
@NullMarked
package io.framewise;

import org.jspecify.annotations.NullMarked;
