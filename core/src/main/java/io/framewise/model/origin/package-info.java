/** Who contributed a thing: the pack, its version, and the place in its files. */
@NullMarked
package io.framewise.model.origin;

import org.jspecify.annotations.NullMarked;
