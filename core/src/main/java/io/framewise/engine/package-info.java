/** One comparison as a straight pipeline: each step a class, data only gains, nothing flows back. */
@NullMarked
package io.framewise.engine;

import org.jspecify.annotations.NullMarked;
