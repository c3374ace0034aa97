/** Finds, runs and isolates plugins: each in an injector of its own, so that a broken one fails alone and by name. */
@NullMarked
package io.framewise.plugin;

import org.jspecify.annotations.NullMarked;
