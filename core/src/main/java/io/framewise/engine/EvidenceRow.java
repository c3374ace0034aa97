package io.framewise.engine;

import io.framewise.meta.ModelStyle;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.RegimeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One line of the {@link EvidenceLedger}. */
@Value.Immutable
@ModelStyle
public interface EvidenceRow {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return what the line stands for} */
    EvidenceForm form();

    /** {@return the metric, the feature, or the kind of event} */
    String metric();

    /** {@return the criteria that it feeds, by identifier} */
    List<CriterionId> criteria();

    /** {@return the number of concurrent connections, where there are any} */
    OptionalInt connections();

    /** {@return the regime, where there is one} */
    Optional<RegimeId> regime();

    /** {@return the newest value as a number, where it is one} */
    OptionalDouble number();

    /** {@return the newest value as text, where it is not a number: a date, a level, a proportion} */
    Optional<String> text();

    /** {@return why there is no value, when there is none} */
    Optional<String> missing();

    /** {@return the unit of the value} */
    String unit();

    /** {@return the standard deviation over the runs of the regime, or as the source states it} */
    OptionalDouble deviation();

    /** {@return how many runs, facts, points or events are behind it} */
    int count();

    /** {@return the date of the newest value} */
    LocalDate observedOn();

    /** {@return the version that the newest value belongs to} */
    Optional<String> version();

    /** {@return the source of the newest value; absent when the catalog does not have it} */
    Optional<Source> source();

    /** {@return the commit that shows the newest value} */
    Optional<String> commit();

    /** {@return how to find it there} */
    Optional<String> selector();

    /** {@return what a reader must know} */
    Optional<String> note();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceRow}; not safe for use by several threads. */
    final class Builder extends ImmutableEvidenceRow.Builder {
        Builder() {}
    }
}
