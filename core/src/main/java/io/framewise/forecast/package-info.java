/** The forecasters that are built in, and the automatic one that is made of them. */
@NullMarked
package io.framewise.forecast;

import org.jspecify.annotations.NullMarked;
