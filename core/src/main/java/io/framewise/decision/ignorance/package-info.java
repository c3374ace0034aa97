/** Choice among alternatives whose outcome depends on a state of nature (column) that nobody knows, one class each. */
@NullMarked
package io.framewise.decision.ignorance;

import org.jspecify.annotations.NullMarked;
