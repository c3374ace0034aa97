package io.framewise.plugin;

import io.framewise.catalog.CatalogPart;
import io.framewise.decision.distance.DistanceMethods;
import io.framewise.decision.normalization.Normalizations;
import io.framewise.decision.outranking.OutrankingMethods;
import io.framewise.decision.ratio.RatioMethods;
import io.framewise.decision.value.ValueMethods;
import io.framewise.decision.weighting.Weightings;
import io.framewise.forecast.BuiltInForecasters;
import io.framewise.model.id.PackId;
import io.framewise.model.origin.PackInfo;
import java.util.List;

/** What core itself contributes. It needs no injector, since nothing is injected into it. */
final class CorePart {
    private static final PackId ID = PackId.of("io.framewise.core");

    private CorePart() {}

    static Candidate candidate() {
        PackInfo info = PackInfo.builder()
                .id(ID)
                .version(ApiVersion.CURRENT)
                .title("Framewise decision methods and forecasters")
                .license("Apache-2.0")
                .build();
        CatalogPart part = CatalogPart.builder()
                .pack(info)
                .addAllDecisionMethods(ValueMethods.all())
                .addAllDecisionMethods(DistanceMethods.all())
                .addAllDecisionMethods(RatioMethods.all())
                .addAllDecisionMethods(OutrankingMethods.all())
                .addAllNormalizers(Normalizations.all())
                .addAllWeightingMethods(Weightings.all())
                .addAllForecasters(BuiltInForecasters.all())
                .build();
        return new Candidate(ID.value(), info.version(), info.title(), "built in", List.of(part), List.of());
    }
}
