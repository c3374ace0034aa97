package io.framewise;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a decision names: methods, variants, parameters, normalizations and weightings, with what may be meant instead. */
final class Named {
    private Named() {}

    /** A method, or with a colon a variant of one. */
    static DecisionMethod method(String id, Map<String, DecisionMethod> all) {
        int colon = id.indexOf(':');
        DecisionMethod method = known("decision method", colon < 0 ? id : id.substring(0, colon), all);
        if (colon < 0) {
            return method;
        }
        Optional<DecisionMethod> variant =
                method.variants().stream().filter(each -> each.id().equals(id)).findFirst();
        return variant.orElseThrow(() -> unknown(
                "variant",
                id,
                method.variants().stream().map(DecisionMethod::id).toList()));
    }

    /** What is known by a name. */
    static <T> T known(String kind, String id, Map<String, T> all) {
        return Optional.ofNullable(all.get(id)).orElseThrow(() -> unknown(kind, id, all.keySet()));
    }

    static InvalidRequestException unknown(String kind, String id, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        String all = names.isEmpty() ? "There is none." : "Known: " + String.join(", ", names) + ".";
        return new InvalidRequestException(Issue.error(ErrorCode.UNKNOWN_ID, "There is no %s (%s).".formatted(kind, id))
                .hint(DidYouMean.hint(id, names).orElse(all)));
    }

    /** Refuses a parameter that none of the methods has. */
    static void requireParameter(List<DecisionMethod> asked, String name) {
        List<String> known = asked.stream()
                .flatMap(method -> method.parameters().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        if (known.isEmpty()) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.UNKNOWN_ID, "There is no parameter (%s).".formatted(name))
                            .hint("None of the methods that are asked has any."));
        }
        if (!known.contains(name)) {
            throw unknown("parameter", name, known);
        }
    }
}
