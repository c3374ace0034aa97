package io.framewise.codec;

import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import java.util.function.Function;

/**
 * How the identifiers that packs mention are read. Each stands here once, since every place of the code that makes a function
 * of a method takes a third of a millisecond of a cold start.
 */
final class IdReaders {
    static final Function<String, CriterionId> CRITERION = CriterionId::of;
    static final Function<String, FamilyId> FAMILY = FamilyId::of;
    static final Function<String, FeatureId> FEATURE = FeatureId::of;
    static final Function<String, FrameworkId> FRAMEWORK = FrameworkId::of;
    static final Function<String, MetricId> METRIC = MetricId::of;
    static final Function<String, RegimeId> REGIME = RegimeId::of;
    static final Function<String, ScenarioId> SCENARIO = ScenarioId::of;
    static final Function<String, SourceId> SOURCE = SourceId::of;

    /** For what is no identifier but any text. */
    static final Function<String, String> TEXT = text -> text;

    private IdReaders() {}
}
