package io.framewise.model.claim;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.ClaimId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.origin.Origin;
import java.util.List;
import org.immutables.value.Value;

/** A checkable statement: what must hold, and what makes it conditional. */
@Value.Immutable
@ModelStyle
public interface Claim {
    /** {@return the identifier} */
    ClaimId id();

    /** {@return the heading it stands under} */
    String heading();

    /** {@return the statement} */
    String text();

    /** {@return the frameworks it is about} */
    List<FrameworkId> about();

    /** {@return what must hold} */
    List<Clause> asserts();

    /** {@return what, if it holds, makes it conditional} */
    List<Clause> limits();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Claim}; not safe for use by several threads. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
