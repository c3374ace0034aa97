package io.framewise.cli;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastMember;
import io.framewise.model.forecast.MethodAccount;
import io.framewise.model.forecast.RejectedForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a forecast was found: in short, or in full with the members of a combination. */
final class MethodSection {
    private static final int MOST_FORMS = 3;

    private final Forecast forecast;
    private final Page page;

    MethodSection(Forecast forecast, Page page) {
        this.forecast = forecast;
        this.page = page;
    }

    /** The method, its form and parameters, and the nearest forms that were not used. */
    void inShort() {
        page.wrapped("  ", "    ", method());
        rejected("  ", forecast, MOST_FORMS);
    }

    /** All that the method and each of its members say. */
    void inFull() {
        page.wrapped("  ", "    ", method());
        figures("  ", forecast);
        rejected("  ", forecast, Integer.MAX_VALUE);
        for (ForecastMember member : forecast.members()) {
            String form = member.form().equals(member.method()) ? "" : ", " + member.form();
            String parameters = String.join(", ", parameters(member));
            page.wrapped(
                    "  ",
                    "    ",
                    "Member " + Ink.BOLD.on(member.method()) + form + ", weight " + Figures.weight(member.weight())
                            + (parameters.isEmpty() ? "." : ": " + parameters + "."));
            figures("    ", member);
            rejected("    ", member, Integer.MAX_VALUE);
            member.warnings().forEach(warning -> page.wrapped("    ", "      ", Ink.CARE.on("! ") + warning));
        }
    }

    private String method() {
        List<String> parts = new ArrayList<>();
        // Equal weights are those of the members that the form names.
        if (forecast.weights().values().stream().distinct().count() > 1) {
            forecast.weights().forEach((member, weight) -> parts.add(member + " " + Figures.weight(weight)));
        }
        parts.addAll(parameters(forecast));
        String form = forecast.form().equals(forecast.method()) ? "" : ", " + forecast.form();
        return "Method: " + forecast.method() + form + (parts.isEmpty() ? "." : ": " + String.join(", ", parts) + ".");
    }

    private static List<String> parameters(MethodAccount account) {
        List<String> parts = new ArrayList<>();
        account.parameters().forEach((name, value) -> parts.add(name + " " + Figures.rough(value)));
        return parts;
    }

    private void figures(String indent, MethodAccount account) {
        List<String> parts = new ArrayList<>();
        account.logLikelihood().ifPresent(value -> parts.add("log-likelihood " + Figures.number(value)));
        account.criteria().forEach((name, value) -> parts.add(name + " " + Figures.number(value)));
        if (!parts.isEmpty()) {
            page.wrapped(indent, indent + "  ", "Fit: " + String.join(", ", parts) + ".");
        }
    }

    /** What was not used, the nearest first, by each criterion. */
    private void rejected(String indent, MethodAccount account, int most) {
        Map<String, List<RejectedForm>> all = account.rejectedForms().stream()
                .sorted(Comparator.comparingDouble(form -> form.value().orElse(Double.POSITIVE_INFINITY)))
                .collect(Collectors.groupingBy(RejectedForm::criterion, LinkedHashMap::new, Collectors.toList()));
        all.forEach((criterion, forms) -> {
            int shown = Math.min(most, forms.size());
            String listed = forms.subList(0, shown).stream()
                    .map(form -> form.form() + " "
                            + (form.value().isPresent()
                                    ? Figures.number(form.value().getAsDouble())
                                    : "not possible"))
                    .collect(Collectors.joining(", "));
            int more = forms.size() - shown;
            page.wrapped(
                    indent,
                    indent + "  ",
                    (ofMembers(account, forms) ? "Each alone (" : "Not used (") + criterion + "): " + listed
                            + (more > 0 ? " and " + more + " more." : "."));
        });
    }

    /** Whether forms are the members of the combination that was used instead. */
    private boolean ofMembers(MethodAccount account, List<RejectedForm> forms) {
        return account == forecast
                && forms.stream().anyMatch(form -> forecast.weights().containsKey(form.form()));
    }
}
