/**
 * Results as versioned JSON documents. Field order is fixed, lines end with {@code \n}, numbers have six significant
 * digits and no exponent, and what is absent in the model is left out. The JSON Schemas stand in {@code
 * META-INF/framewise/schema/}.
 */
@NullMarked
package io.framewise.json;

import org.jspecify.annotations.NullMarked;
