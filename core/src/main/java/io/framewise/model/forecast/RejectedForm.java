package io.framewise.model.forecast;

import io.framewise.meta.ModelStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A form that was tried and not used. */
@Value.Immutable
@ModelStyle
public interface RejectedForm {
    /** {@return the form, such as {@code ETS(A,N,N)}} */
    String form();

    /** {@return what decided, such as {@code AICc} or {@code rolling error}} */
    String criterion();

    /** {@return its value, less being better; absent when it could not be computed} */
    OptionalDouble value();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RejectedForm}; not safe for use by several threads. */
    final class Builder extends ImmutableRejectedForm.Builder {
        Builder() {}
    }
}
