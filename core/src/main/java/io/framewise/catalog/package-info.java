/** Everything known: contributions of all packs merged, checked, sorted and immutable. */
@NullMarked
package io.framewise.catalog;

import org.jspecify.annotations.NullMarked;
