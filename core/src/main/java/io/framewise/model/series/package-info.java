/** Observations over time, and the dated changes of counting that are data rather than trend. */
@NullMarked
package io.framewise.model.series;

import org.jspecify.annotations.NullMarked;
