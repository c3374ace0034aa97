package io.framewise.engine;

import io.framewise.model.evidence.Regime;
import java.util.ArrayList;
import java.util.List;

/** Conditions of measurements in sentences. */
final class RegimeSentences {
    private RegimeSentences() {}

    static String draws(Regime regime, double family, double share) {
        return "Regime " + regime.id() + " of the family " + regime.family() + ", which "
                + (family == 1 ? "all draws" : Figures.percent(family) + " of the draws") + " take, and "
                + (share == 1 ? "all" : Figures.percent(share)) + " of those this regime: " + regime.title();
    }

    static String conditions(Regime regime) {
        List<String> conditions = new ArrayList<>();
        regime.conditions().forEach((name, value) -> conditions.add(name + " " + value));
        return "From " + regime.begins() + " to " + regime.ends()
                + (regime.runs().isEmpty()
                        ? ""
                        : ", " + regime.runs().size() + (regime.runs().size() == 1 ? " run" : " runs"))
                + (conditions.isEmpty() ? "." : "; " + String.join(", ", conditions) + ".")
                + regime.why().map(why -> " Yardsticks: " + why).orElse("")
                + regime.note().map(note -> " " + note).orElse("");
    }
}
