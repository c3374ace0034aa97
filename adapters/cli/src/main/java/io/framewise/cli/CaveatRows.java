package io.framewise.cli;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The caveats a screen shows: those that limit the answer always, of the others a few; what is unknown or too old to count
 * in one sentence each.
 */
final class CaveatRows {
    private static final int FEW = 6;
    private static final int FEW_LABELS = 4;
    private static final Set<CaveatKind> ALWAYS = EnumSet.of(
            CaveatKind.SCOPE,
            CaveatKind.FAMILY_NOT_ADMISSIBLE,
            CaveatKind.REQUIREMENT_UNCHECKED,
            CaveatKind.CONFLICTING);

    private final Comparison comparison;
    private final Names names;
    private final List<String> shown = new ArrayList<>();
    private final Map<CriterionId, Set<FrameworkId>> unknown = new LinkedHashMap<>();
    private final Map<CriterionId, Set<FrameworkId>> expired = new LinkedHashMap<>();
    private int hidden;

    private CaveatRows(Comparison comparison, Names names) {
        this.comparison = comparison;
        this.names = names;
    }

    static CaveatRows of(Comparison comparison, Names names, boolean all) {
        CaveatRows rows = new CaveatRows(comparison, names);
        for (Caveat caveat : comparison.caveats()) {
            if (all || !rows.summed(caveat)) {
                rows.add(caveat, all);
            }
        }
        rows.sums(rows.expired, "what is known of ", " is too old to count on ");
        rows.sums(rows.unknown, "nothing is known of ", " on ");
        return rows;
    }

    /** One sentence each. */
    List<String> shown() {
        return shown;
    }

    /** How many are not shown. */
    int hidden() {
        return hidden;
    }

    private void add(Caveat caveat, boolean all) {
        if (all || ALWAYS.contains(caveat.kind()) || shown.size() < FEW) {
            shown.add(text(caveat));
        } else {
            hidden++;
        }
    }

    /** Keeps what becomes part of one sentence about many criteria. */
    private boolean summed(Caveat caveat) {
        boolean old = caveat.kind() == CaveatKind.EXPIRED;
        if (!old && caveat.kind() != CaveatKind.UNKNOWN || caveat.criterion().isEmpty()) {
            return false;
        }
        CriterionId criterion = caveat.criterion().get();
        List<FrameworkId> whom = caveat.framework().map(List::of).orElseGet(() -> names.of(comparison));
        if (whom.stream().anyMatch(framework -> counts(criterion, framework))) {
            return false;
        }
        (old ? expired : unknown)
                .computeIfAbsent(criterion, id -> new LinkedHashSet<>())
                .addAll(whom);
        return true;
    }

    /** Whether something is known after all, so that only a part is unknown or too old. */
    private boolean counts(CriterionId id, FrameworkId framework) {
        for (CriterionResult criterion : comparison.criteria()) {
            for (CriterionCell cell : criterion.cells()) {
                if (criterion.criterion().equals(id) && cell.framework().equals(framework)) {
                    return cell.state() == CellState.KNOWN
                            || cell.state() == CellState.UNKNOWN_HERE && cell.unknownShare() < 1;
                }
            }
        }
        return false;
    }

    private void sums(Map<CriterionId, Set<FrameworkId>> found, String before, String after) {
        Map<Set<FrameworkId>, List<String>> byWhom = new LinkedHashMap<>();
        found.forEach((criterion, whom) -> {
            boolean old = found != expired
                    && expired.getOrDefault(criterion, Set.of()).containsAll(whom);
            if (!old) {
                byWhom.computeIfAbsent(whom, key -> new ArrayList<>()).add(criterion.value());
            }
        });
        byWhom.forEach((whom, criteria) ->
                shown.add(before + names.listed(List.copyOf(whom)) + after + String.join(", ", criteria)));
    }

    private static String text(Caveat caveat) {
        return caveat.citations().isEmpty()
                ? caveat.text()
                : caveat.text() + " [" + labels(caveat.citations(), FEW_LABELS) + "]";
    }

    /** The first labels and how many more. */
    static String labels(List<String> labels, int most) {
        if (labels.size() <= most) {
            return String.join(" ", labels);
        }
        int shown = Math.max(0, most - 1);
        return (String.join(" ", labels.subList(0, shown)) + " +" + (labels.size() - shown)).strip();
    }
}
