/** An answer led back, number by number, to what was observed and where it is written. */
@NullMarked
package io.framewise.model.explanation;

import org.jspecify.annotations.NullMarked;
