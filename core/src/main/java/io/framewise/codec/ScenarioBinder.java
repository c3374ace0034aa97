package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.scenario.NotApplicableRule;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.Requirement;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.model.scenario.WeightStatement;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code scenarios/*.yaml}. */
final class ScenarioBinder {
    private static final Period DEFAULT_HORIZON = Period.ofMonths(12);

    /** How weights are stated. */
    private enum Form {
        SWING_POINTS,
        RANGES,
        ORDER
    }

    private ScenarioBinder() {}

    static Scenario scenario(Fields fields) {
        Binding binding = fields.binding();
        Optional<ScenarioId> parent = fields.optional("extends", IdReaders.SCENARIO);
        Scenario.Builder builder = Scenario.builder()
                .id(fields.parsed("id", IdReaders.SCENARIO))
                .title(fields.text("title"))
                .purpose(fields.text("purpose"))
                .parent(parent)
                .horizon(fields.optionalPeriod("horizon").orElse(parent.isPresent() ? Period.ZERO : DEFAULT_HORIZON))
                .families(fields.reasonedEntries("families", IdReaders.FAMILY, node -> weight(binding, node)))
                .requirements(fields.objects("requires", ScenarioBinder::requirement))
                .notApplicable(fields.optionalChoice("notApplicable", NotApplicableRule.class))
                .note(fields.optionalText("note"))
                .origin(binding.origin(fields.place()));
        if (fields.has("families")) {
            Map<String, Node> families = ((MapNode) fields.node("families")).entries();
            if (families.containsKey("why")) {
                builder.familiesWhy(binding.text(families.get("why"), "why"));
            }
        }
        if (parent.isPresent() && !fields.has("weights")) {
            builder.weights(SwingPoints.builder().build());
        } else {
            builder.weights(weights(fields.object("weights")));
        }
        fields.end();
        if (fields.has("families")) {
            places(binding, builder, fields.node("families"));
        }
        if (fields.has("weights") && fields.node("weights") instanceof MapNode weights) {
            places(binding, builder, weights.entries().get("values"));
        }
        if (fields.has("requires") && fields.node("requires") instanceof ListNode requirements) {
            for (Node requirement : requirements.items()) {
                place(binding, builder, ((MapNode) requirement).entries().get("criterion"));
            }
        }
        return builder.build();
    }

    /** Keeps where identifiers stand, so that what is wrong with them can be shown there. */
    private static void places(Binding binding, Scenario.Builder builder, @Nullable Node values) {
        if (values instanceof MapNode map) {
            for (Node key : map.keys().values()) {
                place(binding, builder, key);
            }
        } else if (values instanceof ListNode list) {
            for (Node item : list.items()) {
                place(binding, builder, item);
            }
        }
    }

    private static void place(Binding binding, Scenario.Builder builder, @Nullable Node id) {
        if (id instanceof ScalarNode scalar) {
            builder.putPlace(scalar.text(), binding.place(scalar));
        }
    }

    private static double weight(Binding binding, Node node) {
        double weight = binding.number(node, "weight");
        if (!(weight >= 0)) {
            throw binding.rejected(ErrorCode.VALUE, "A weight (%s) must be at least 0.".formatted(weight), node);
        }
        return weight;
    }

    private static WeightStatement weights(Fields fields) {
        Binding binding = fields.binding();
        Form form = fields.choice("form", Form.class);
        Map<CriterionId, String> why = fields.entries("why", IdReaders.CRITERION, node -> binding.text(node, "why"));
        WeightStatement statement = fields.build(() -> switch (form) {
            case SWING_POINTS ->
                SwingPoints.builder()
                        .points(fields.entries("values", IdReaders.CRITERION, node -> weight(binding, node)))
                        .why(why)
                        .build();
            case RANGES ->
                WeightRanges.builder()
                        .ranges(fields.entries("values", IdReaders.CRITERION, node -> range(binding, node)))
                        .why(why)
                        .build();
            case ORDER ->
                WeightOrder.builder()
                        .order(fields.texts("values", IdReaders.CRITERION))
                        .why(why)
                        .build();
        });
        if (statement.criteria().isEmpty()) {
            throw binding.rejected(
                    ErrorCode.MISSING_FIELD, "A scenario weighs at least one criterion.", fields.node("values"));
        }
        fields.end();
        return statement;
    }

    private static Range range(Binding binding, Node node) {
        if (node instanceof ListNode pair && pair.items().size() == 2) {
            return binding.placed(
                    node,
                    () -> Range.builder()
                            .low(binding.number(pair.items().get(0), "values"))
                            .high(binding.number(pair.items().get(1), "values"))
                            .build());
        }
        throw binding.rejected(
                ErrorCode.VALUE, "A range is [low, high], but here is %s.".formatted(node.describe()), node);
    }

    private static Requirement requirement(Fields fields) {
        Requirement.Builder builder = Requirement.builder()
                .criterion(fields.parsed("criterion", IdReaders.CRITERION))
                .atLeast(bound(fields, "at-least"))
                .atMost(bound(fields, "at-most"))
                .why(fields.text("why"));
        fields.end();
        return builder.build();
    }

    private static Optional<String> bound(Fields fields, String name) {
        if (!fields.has(name)) {
            return Optional.empty();
        }
        if (fields.node(name) instanceof ScalarNode scalar) {
            return Optional.of(scalar.text());
        }
        throw fields.binding()
                .rejected(
                        ErrorCode.VALUE,
                        "A bound is a single value, but here is %s."
                                .formatted(fields.node(name).describe()),
                        fields.node(name));
    }
}
