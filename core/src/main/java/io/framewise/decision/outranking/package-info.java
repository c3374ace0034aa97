/** Methods that compare alternatives by pairs: PROMETHEE and ELECTRE, one class each. */
@NullMarked
package io.framewise.decision.outranking;

import org.jspecify.annotations.NullMarked;
