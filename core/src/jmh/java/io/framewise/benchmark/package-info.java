/** How long the library takes, measured by the Java Microbenchmark Harness. */
@NullMarked
package io.framewise.benchmark;

import org.jspecify.annotations.NullMarked;
