/** The built-in criteria and scenarios, as a plugin. */
@NullMarked
package io.framewise.criteria;

import org.jspecify.annotations.NullMarked;
