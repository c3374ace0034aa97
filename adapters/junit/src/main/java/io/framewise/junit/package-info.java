/** Contract tests for plugins and packs, and assertions about comparisons and recorded decisions. */
@NullMarked
package io.framewise.junit;

import org.jspecify.annotations.NullMarked;
