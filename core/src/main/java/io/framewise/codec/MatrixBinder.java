package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.decision.Objective;
import io.framewise.model.id.PackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a decision matrix of a tree. */
final class MatrixBinder {
    private static final PackId NO_PACK = PackId.of("framewise.matrix");

    private MatrixBinder() {}

    static MatrixDocument document(String file, Node root) {
        List<Issue> issues = new ArrayList<>();
        Binding binding = new Binding(file, NO_PACK, "", issues);
        try {
            return document(binding, Fields.of(binding, root), issues);
        } catch (InvalidDataException rejected) {
            issues.addAll(rejected.issues());
            throw new InvalidDataException(issues.stream().distinct().sorted().toList());
        }
    }

    private static MatrixDocument document(Binding binding, Fields fields, List<Issue> issues) {
        MatrixContents contents = new MatrixContents(binding.file());
        for (Node item : required(fields, "criteria")) {
            Fields criterion = Fields.of(binding, item);
            Objective objective = criterion.parsed(
                    "direction",
                    text -> MatrixContents.objective(text)
                            .orElseThrow(() -> new InvalidDataException(
                                    List.of(MatrixContents.noDirection(text).at(criterion.place("direction"))))));
            String name = criterion.text("name");
            Optional<Node> weight = criterion.has("weight") ? Optional.of(criterion.node("weight")) : Optional.empty();
            criterion.end();
            contents.criterion(name, objective, criterion.place("name"));
            weight.ifPresent(node -> {
                contents.weighsAllBefore(criterion.place("weight"));
                weight(binding, node, contents.weights());
            });
        }
        for (Node item : required(fields, "alternatives")) {
            Fields alternative = Fields.of(binding, item);
            String name = alternative.text("name");
            List<Node> values = required(alternative, "values");
            alternative.end();
            contents.alternative(name, values.size(), alternative.place("name"));
            for (Node value : values) {
                cell(binding, value, contents);
            }
        }
        var weighting = fields.optionalText("weighting");
        fields.optionalText("weight-order")
                .ifPresent(text -> contents.weights().order(text, fields.place("weight-order")));
        for (Node item : fields.items("constraints")) {
            contents.weights().inequality(binding.text(item, "constraints"), binding.place(item));
        }
        if (weighting.isPresent() && !contents.weights().isEmpty()) {
            throw MatrixContents.rejected(
                    ErrorCode.VALUE,
                    "The weighting (%s) takes the weights from the matrix, but the file says something of them besides."
                            .formatted(weighting.get()),
                    fields.place("weighting"));
        }
        fields.end();
        if (!issues.isEmpty()) {
            throw new InvalidDataException(List.of());
        }
        return contents.document(weighting, fields.place());
    }

    private static void weight(Binding binding, Node node, WeightCells weights) {
        Location place = binding.place(node);
        if (node instanceof MapNode) {
            Fields range = Fields.of(binding, node);
            weights.range(range.number("low"), range.number("high"), place);
            range.end();
        } else if (isText(node)) {
            weights.text(binding.text(node, "weight"), place);
        } else {
            weights.number(binding.number(node, "weight"), place);
        }
    }

    private static void cell(Binding binding, Node node, MatrixContents contents) {
        Location place = binding.place(node);
        if (node instanceof MapNode) {
            contents.cell(ValueBinder.value(Fields.of(binding, node)), place);
        } else if (isText(node) && ValueText.isUncertain(binding.text(node, "values"))) {
            contents.cell(ValueText.read(binding.text(node, "values"), place), place);
        } else if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.VALUE, "A value is missing; no method is defined without it.")
                            .hint("Maybe say what it may be, such as {low: 3, high: 5}, or leave out the alternative.")
                            .at(place)));
        } else {
            contents.cell(binding.number(node, "values"), place);
        }
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.TEXT;
    }

    private static List<Node> required(Fields fields, String name) {
        fields.node(name);
        List<Node> items = fields.items(name);
        if (items.isEmpty()) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.VALUE, "The list (%s) must not be empty.".formatted(name))
                            .at(fields.place(name))));
        }
        return items;
    }
}
