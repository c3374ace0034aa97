/** Numbers with conditions, regime, spread and source: what is known, since when, and by whom. */
@NullMarked
package io.framewise.model.evidence;

import org.jspecify.annotations.NullMarked;
