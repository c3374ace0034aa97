package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.evidence.Regime;
import io.framewise.model.id.FamilyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what was asked for and has no effect, by asking again without it. */
final class Unused {
    private final Framewise framewise;
    private final Comparison answer;
    private final ComparisonRequest request;

    Unused(Framewise framewise, Comparison answer) {
        this.framewise = framewise;
        this.answer = answer;
        this.request = answer.request();
    }

    /** One sentence for each. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (String source : request.without()) {
            List<String> others = new ArrayList<>(request.without());
            others.remove(source);
            Comparison otherwise = framewise.compare(ComparisonRequest.builder()
                    .from(request)
                    .without(others)
                    .exploring(false)
                    .build());
            if (otherwise.ranking().equals(answer.ranking())) {
                sentences.add("--without " + source + " changes nothing: no weighed figure comes from it alone.");
            }
        }
        if (!request.families().isEmpty()) {
            Set<FamilyId> drawn = drawn();
            request.families().keySet().stream()
                    .filter(family -> !drawn.contains(family))
                    .forEach(family -> sentences.add("--family " + family
                            + " changes nothing: this comparison does not choose "
                            + (drawn.isEmpty() ? "between families." : "between it and others.")));
        }
        return sentences;
    }

    /** The families between which the comparison could choose. */
    private Set<FamilyId> drawn() {
        ComparisonRequest.Builder all =
                ComparisonRequest.builder().from(request).exploring(false);
        Set<FamilyId> families = new TreeSet<>();
        framewise.catalog().regimes().values().stream().map(Regime::family).forEach(families::add);
        families.stream()
                .filter(family -> !request.families().containsKey(family))
                .forEach(family -> all.putFamily(family, 1));
        Set<FamilyId> drawn = new TreeSet<>();
        for (FamilyResult result : framewise.compare(all.build()).families()) {
            drawn.add(result.family());
        }
        request.families().forEach((family, weight) -> {
            if (weight == 0) {
                drawn.add(family);
            }
        });
        return drawn;
    }
}
