/**
 * What went wrong, where, why, and what to do about it: one unchecked exception family and the issues it carries.
 */
@NullMarked
package io.framewise.error;

import org.jspecify.annotations.NullMarked;
