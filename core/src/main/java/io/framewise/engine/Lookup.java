package io.framewise.engine;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds what a request names, or says what may have been meant. */
final class Lookup {
    private Lookup() {}

    static <K, V> V find(String kind, K id, Map<K, V> known) {
        V found = known.get(id);
        if (found == null) {
            throw unknown(
                    kind,
                    id.toString(),
                    known.keySet().stream().map(Object::toString).toList());
        }
        return found;
    }

    static void expect(String kind, String id, Collection<String> known) {
        if (!known.contains(id)) {
            throw unknown(kind, id, known);
        }
    }

    private static InvalidRequestException unknown(String kind, String id, Collection<String> known) {
        return new InvalidRequestException(Issue.error(ErrorCode.UNKNOWN_ID, "There is no %s (%s).".formatted(kind, id))
                .hint(DidYouMean.hint(id, known)
                        .or(() ->
                                known.size() > 40 ? Optional.empty() : Optional.of("Known: " + joined(known) + "."))));
    }

    static String joined(Collection<?> ids) {
        return String.join(", ", ids.stream().map(Object::toString).sorted().toList());
    }
}
