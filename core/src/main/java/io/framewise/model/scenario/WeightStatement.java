package io.framewise.model.scenario;

import io.framewise.model.id.CriterionId;
import java.util.Set;

/**
 * What a scenario says of the importance of criteria: points, ranges of points, or only an order (rule 11). A weight is
 * the worth of the swing from value 0 to value 1.
 */
public sealed interface WeightStatement permits SwingPoints, WeightRanges, WeightOrder {
    /** {@return the criteria that are weighed} */
    Set<CriterionId> criteria();
}
