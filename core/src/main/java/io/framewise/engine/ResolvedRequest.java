package io.framewise.engine;

import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A request whose names are known.
 *
 * @param request the request as it was put
 * @param frameworks the alternatives by identifier, so that their order in the request never shows
 * @param scenario the scenario with the weights that the request replaces
 * @param families the stated weights of regime families
 * @param asOf the date of the evidence
 */
record ResolvedRequest(
        ComparisonRequest request,
        SortedMap<FrameworkId, Framework> frameworks,
        Scenario scenario,
        Map<FamilyId, Double> families,
        LocalDate asOf) {
    List<FrameworkId> alternatives() {
        return List.copyOf(frameworks.keySet());
    }
}
