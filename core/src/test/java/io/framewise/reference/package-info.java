/**
 * Runs published and computed figures of decision methods through the library: one class for each kind of case, which tells
 * the variants that it knows from those that the library does not offer.
 */
@NullMarked
package io.framewise.reference;

import org.jspecify.annotations.NullMarked;
