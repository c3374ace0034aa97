/** What stands behind one decision: how often it holds, what would change it, and why, each as numbers and in words. */
@NullMarked
package io.framewise.decision.analysis;

import org.jspecify.annotations.NullMarked;
