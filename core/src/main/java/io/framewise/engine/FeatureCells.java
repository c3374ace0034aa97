package io.framewise.engine;

import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cells of features: a weighted share of them, or a named level that they decide. */
final class FeatureCells {
    private static final double MOST_MOVE = 0.5;
    private static final FeatureLevel[] LEVELS = FeatureLevel.values();

    private FeatureCells() {}

    static Cell share(CellRequest request, FeatureShareDerivation derivation) {
        double[] worth = new double[LEVELS.length];
        for (int i = 0; i < LEVELS.length; i++) {
            worth[i] = derivation.levels().getOrDefault(LEVELS[i].label(), 0.0);
        }
        double total = 0;
        for (double weight : derivation.features().values()) {
            total += weight;
        }
        CellTrace trace = new CellTrace();
        List<ShareCell.Item> items = new ArrayList<>();
        List<Feature> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        double unknownWeight = 0;
        for (Map.Entry<FeatureId, Double> entry : derivation.features().entrySet()) {
            Optional<Feature> feature = find(request, entry.getKey());
            if (feature.isEmpty()) {
                unknownWeight += entry.getValue() / total;
                unknown.add(entry.getKey().value());
                continue;
            }
            items.add(new ShareCell.Item(
                    entry.getValue() / total,
                    worth,
                    index(feature.get().level()),
                    move(request, feature.get()),
                    request.context()
                            .draws()
                            .uniform(
                                    "feature",
                                    entry.getKey().value(),
                                    request.framework().value())));
            found.add(feature.get());
            use(request, feature.get(), trace);
        }
        if (items.isEmpty()) {
            return absent(request, derivation.features().keySet());
        }
        if (!unknown.isEmpty()) {
            trace.remark(CaveatKind.UNKNOWN, "not known of it: " + String.join(", ", unknown));
        }
        double least = worth[0];
        double most = worth[0];
        for (double one : worth) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        double[] open = unknown.isEmpty() ? new double[0] : request.uniform("open");
        ShareCell cell = new ShareCell(
                items.toArray(new ShareCell.Item[0]),
                unknownWeight * least,
                unknownWeight * most,
                open,
                request.value(),
                trace);
        trace.figure(Figures.number(cell.quantity().orElse(0)))
                .evidence(
                        request.evidence(
                                        cell.quantity().orElse(0),
                                        trace.newest().orElse(request.context().asOf()),
                                        items.size() + " of "
                                                + derivation.features().size() + " features known")
                                .runs(items.size())
                                .build(),
                        Basis.features(found));
        return cell;
    }

    static Cell level(CellRequest request, FeatureLevelDerivation derivation, ValueFunction function) {
        CellTrace trace = new CellTrace();
        Map<FeatureId, Feature> asked = new LinkedHashMap<>();
        Optional<String> level = Optional.empty();
        for (LevelRule rule : derivation.rules()) {
            boolean fails = false;
            Optional<FeatureId> open = Optional.empty();
            for (Map.Entry<FeatureId, List<String>> condition : rule.when().entrySet()) {
                Optional<Feature> feature = find(request, condition.getKey());
                if (feature.isPresent()) {
                    asked.put(condition.getKey(), feature.get());
                    fails |=
                            !condition.getValue().contains(feature.get().level().label());
                } else if (open.isEmpty()) {
                    open = Optional.of(condition.getKey());
                }
            }
            if (!fails
                    && open.isPresent()
                    && expired(request, Set.of(open.orElseThrow())).isPresent()) {
                return absent(request, Set.of(open.orElseThrow()));
            }
            if (!fails && open.isPresent()) {
                return request.unknown(CellTrace.of(CellState.UNKNOWN)
                        .remark(CaveatKind.UNKNOWN, "not known of it: " + open.orElseThrow()));
            }
            if (!fails) {
                level = Optional.of(rule.level());
                break;
            }
        }
        for (Feature feature : asked.values()) {
            use(request, feature, trace);
        }
        if (level.isEmpty() || !function.levels().containsKey(level.get())) {
            return request.unknown();
        }
        List<Map.Entry<String, Double>> ordered =
                new ArrayList<>(function.levels().entrySet());
        ordered.sort(FeatureCells::byWorth);
        int recorded = 0;
        double[] worth = new double[ordered.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = ordered.get(i).getValue();
            recorded = ordered.get(i).getKey().equals(level.get()) ? i : recorded;
        }
        LocalDate observed = trace.newest().orElse(request.context().asOf());
        double move = Math.min(
                MOST_MOVE,
                levelMove(request, asked.values())
                        + request.criterion().staleness().levelPerYear()
                                * Ages.beyondFresh(
                                        request.criterion().staleness(),
                                        observed,
                                        request.context().asOf()));
        request.remarkAge(trace, observed);
        trace.figure(level.get())
                .evidence(
                        request.evidence(worth[recorded], observed, level.get())
                                .runs(asked.size())
                                .build(),
                        Basis.features(asked.values()));
        return new LevelCell(worth, recorded, move, request.uniform("level"), trace);
    }

    private static int byWorth(Map.Entry<String, Double> one, Map.Entry<String, Double> other) {
        int order = one.getValue().compareTo(other.getValue());
        return order == 0 ? one.getKey().compareTo(other.getKey()) : order;
    }

    /** A cell of features of which none counts: expired where there was evidence once, else unknown. */
    private static Cell absent(CellRequest request, Collection<FeatureId> ids) {
        Optional<LocalDate> newest = expired(request, ids);
        return newest.isPresent() ? request.expired(new CellTrace(), newest.get()) : request.unknown();
    }

    /** The newest evidence of some features that is too old to count. */
    private static Optional<LocalDate> expired(CellRequest request, Collection<FeatureId> ids) {
        Optional<LocalDate> newest = Optional.empty();
        for (Feature feature : request.evidence().features()) {
            LocalDate observed = observed(request, feature);
            if (ids.contains(feature.feature())
                    && request.expired(observed)
                    && (newest.isEmpty() || observed.isAfter(newest.get()))) {
                newest = Optional.of(observed);
            }
        }
        return newest;
    }

    private static Optional<Feature> find(CellRequest request, FeatureId id) {
        for (Feature feature : request.evidence().features()) {
            if (feature.feature().equals(id)) {
                LocalDate observed = observed(request, feature);
                return request.expired(observed) ? Optional.empty() : Optional.of(feature);
            }
        }
        return Optional.empty();
    }

    private static LocalDate observed(CellRequest request, Feature feature) {
        return request.context()
                .selection()
                .observed(feature, request.evidence().events());
    }

    /** The probability that a level is a neighbouring one; that of low quality where no occurrence was found (rule 8). */
    private static double levelMove(CellRequest request, Collection<Feature> features) {
        for (Feature feature : features) {
            if (feature.level() == FeatureLevel.NO) {
                return Quality.LOW.levelMove();
            }
        }
        return request.criterion().quality().levelMove();
    }

    private static double move(CellRequest request, Feature feature) {
        double base = levelMove(request, List.of(feature));
        double years = Ages.beyondFresh(
                request.criterion().staleness(),
                observed(request, feature),
                request.context().asOf());
        return Math.min(MOST_MOVE, base + request.criterion().staleness().levelPerYear() * years);
    }

    private static void use(CellRequest request, Feature feature, CellTrace trace) {
        LocalDate observed = observed(request, feature);
        for (SourceId source : request.context().selection().proof(feature)) {
            trace.uses(
                    source,
                    feature.framework() + "/" + feature.feature() + "="
                            + feature.level().label(),
                    observed,
                    Optional.empty());
        }
    }

    @SuppressWarnings("EnumOrdinal") // levels are ordered by declaration, and neighbours in it are neighbouring levels
    private static int index(FeatureLevel level) {
        return level.ordinal();
    }
}
