package io.framewise.cli;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The caveats a screen shows: those that limit the answer always, of the others a few; what is unknown in one sentence. */
final class CaveatRows {
    private static final int FEW = 6;
    private static final int FEW_LABELS = 4;
    private static final Set<CaveatKind> ALWAYS = EnumSet.of(
            CaveatKind.SCOPE,
            CaveatKind.FAMILY_NOT_ADMISSIBLE,
            CaveatKind.REQUIREMENT_UNCHECKED,
            CaveatKind.CONFLICTING);

    private final Names names;
    private final List<String> shown = new ArrayList<>();
    private final Map<FrameworkId, List<String>> unknown = new LinkedHashMap<>();
    private int hidden;

    private CaveatRows(Names names) {
        this.names = names;
    }

    static CaveatRows of(Comparison comparison, Names names, boolean all) {
        CaveatRows rows = new CaveatRows(names);
        for (Caveat caveat : comparison.caveats()) {
            rows.add(caveat, all);
        }
        rows.unknown.forEach(rows::unknown);
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
        if (caveat.kind() == CaveatKind.UNKNOWN
                && caveat.framework().isPresent()
                && caveat.criterion().isPresent()
                && !all) {
            unknown.computeIfAbsent(caveat.framework().get(), id -> new ArrayList<>())
                    .add(caveat.criterion().get().value());
        } else if (all || ALWAYS.contains(caveat.kind()) || shown.size() < FEW) {
            shown.add(text(caveat));
        } else {
            hidden++;
        }
    }

    private void unknown(FrameworkId framework, List<String> criteria) {
        shown.add("nothing is known of " + names.of(framework) + " on " + String.join(", ", criteria));
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
