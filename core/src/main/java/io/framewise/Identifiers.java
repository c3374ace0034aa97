package io.framewise;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reads the identifiers that users write. */
final class Identifiers {
    private Identifiers() {}

    /** What cannot even be an identifier is unknown to the user just the same. */
    static <T> T known(String kind, String id, Function<String, T> parser, Collection<?> known) {
        try {
            return parser.apply(id);
        } catch (FramewiseException malformed) {
            List<String> names = known.stream().map(Object::toString).toList();
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.UNKNOWN_ID, "There is no %s (%s).".formatted(kind, id))
                            .hint(DidYouMean.hint(id, names)
                                    .orElse("An identifier has lower-case letters, digits and hyphens.")));
        }
    }
}
