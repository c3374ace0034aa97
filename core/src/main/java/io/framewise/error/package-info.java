/** The exceptions of Framewise. */
@NullMarked
package io.framewise.error;

import org.jspecify.annotations.NullMarked;
