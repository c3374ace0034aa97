package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.decision.Objective;
import io.framewise.model.id.PackId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

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
            OptionalDouble weight = criterion.optionalNumber("weight");
            criterion.end();
            contents.criterion(name, objective, criterion.place("name"));
            weight.ifPresent(number -> contents.weight(number, criterion.place("weight")));
        }
        for (Node item : required(fields, "alternatives")) {
            Fields alternative = Fields.of(binding, item);
            String name = alternative.text("name");
            List<Node> values = required(alternative, "values");
            alternative.end();
            contents.alternative(name, values.size(), alternative.place("name"));
            for (Node value : values) {
                contents.cell(binding.number(value, "values"), binding.place(value));
            }
        }
        var weighting = fields.optionalText("weighting");
        fields.end();
        if (!issues.isEmpty()) {
            throw new InvalidDataException(List.of());
        }
        return contents.document(weighting);
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
