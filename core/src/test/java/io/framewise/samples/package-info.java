/** Small packs for tests. */
@NullMarked
package io.framewise.samples;

import org.jspecify.annotations.NullMarked;
