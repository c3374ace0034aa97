package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FrameworkId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What readers call the alternatives of a comparison. */
final class Names {
    private static final int FEW = 4;

    private final Map<FrameworkId, String> names = new HashMap<>();

    Names(Comparison comparison, Collection<Framework> frameworks) {
        for (Framework framework : frameworks) {
            names.put(framework.id(), framework.name());
        }
        for (RankedFramework place : comparison.ranking().places()) {
            names.put(place.framework(), place.name());
        }
    }

    String of(FrameworkId id) {
        return names.getOrDefault(id, id.value());
    }

    /** The alternatives of a comparison, each once, in the order of the request. */
    List<FrameworkId> of(Comparison comparison) {
        return List.copyOf(new LinkedHashSet<>(comparison.request().frameworks()));
    }

    /** All of a few, some of many. */
    String versus(List<FrameworkId> ids) {
        if (ids.size() <= FEW) {
            return joined(ids, " vs ", " vs ");
        }
        return joined(ids.subList(0, FEW - 1), ", ", ", ") + " and " + (ids.size() - FEW + 1) + " more";
    }

    String listed(List<FrameworkId> ids) {
        return joined(ids, ", ", " and ");
    }

    private String joined(List<FrameworkId> ids, String between, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            text.append(i == 0 ? "" : i == ids.size() - 1 ? last : between).append(of(ids.get(i)));
        }
        return text.toString();
    }
}
