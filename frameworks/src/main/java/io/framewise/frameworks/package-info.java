/** The built-in frameworks of the Python web, as a plugin. */
@NullMarked
package io.framewise.frameworks;

import org.jspecify.annotations.NullMarked;
