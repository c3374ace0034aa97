/** Rules and end-to-end tests over all jars of Framewise. */
@NullMarked
package io.framewise.conformance;

import org.jspecify.annotations.NullMarked;
