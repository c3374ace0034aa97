/** A question's setting: what it is for, what counts how much, under which conditions. */
@NullMarked
package io.framewise.model.scenario;

import org.jspecify.annotations.NullMarked;
