package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the fields of a recorded decision. */
final class DecisionBinder {
    private DecisionBinder() {}

    static RecordedDecision decision(Fields fields) {
        format(fields);
        RecordedDecision.Builder decision =
                RecordedDecision.builder().recordedOn(fields.date("recordedOn")).note(fields.optionalText("note"));
        Fields request = fields.object("request");
        decision.packFiles(request.texts("packs", text -> text))
                .request(request(request))
                .answer(answer(fields.object("answer")))
                .review(review(fields.object("review")))
                .evidence(fields.entries("evidence", CriterionId::of, node -> dates(fields.binding(), node)))
                .packs(fields.entries(
                        "packs", PackId::of, node -> fields.binding().text(node, "packs")));
        fields.end();
        return fields.build(decision::build);
    }

    private static void format(Fields fields) {
        String format = fields.text("format");
        if (!format.equals(DecisionDocument.FORMAT)) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.FORMAT,
                            "The format (%s) is not one that this release reads (%s)."
                                    .formatted(format, DecisionDocument.FORMAT))
                    .at(fields.place("format"))));
        }
    }

    private static ComparisonRequest request(Fields fields) {
        ComparisonRequest.Builder request = ComparisonRequest.builder()
                .frameworks(fields.texts("frameworks", FrameworkId::of))
                .scenario(fields.parsed("scenario", ScenarioId::of))
                .asOf(fields.optionalDate("asOf"))
                .seed(seed(fields))
                .draws(fields.integer("draws"))
                .weights(fields.entries(
                        "weights", CriterionId::of, node -> fields.binding().number(node, "weights")))
                .families(fields.entries(
                        "families", FamilyId::of, node -> fields.binding().number(node, "families")))
                .without(fields.texts("without", text -> text))
                .unknowns(fields.choice("unknowns", UnknownPolicy.class, UnknownPolicy.PRIOR));
        fields.end();
        return fields.build(request::build);
    }

    /** A seed can have more digits than a number keeps. */
    private static long seed(Fields fields) {
        Node node = fields.node("seed");
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.INTEGER) {
            try {
                return Long.parseLong(scalar.text());
            } catch (NumberFormatException tooLong) {
                throw seedRejected(fields, node);
            }
        }
        throw seedRejected(fields, node);
    }

    private static InvalidDataException seedRejected(Fields fields, Node node) {
        return fields.binding()
                .rejected(
                        ErrorCode.VALUE,
                        "The field (seed) needs a whole number of at most 19 digits, but here is %s."
                                .formatted(node.describe()),
                        node);
    }

    private static RecordedAnswer answer(Fields fields) {
        RecordedAnswer.Builder answer = RecordedAnswer.builder()
                .asOf(fields.date("asOf"))
                .outcome(fields.choice("outcome", Outcome.class))
                .frameworks(fields.texts("frameworks", FrameworkId::of))
                .probability(fields.optionalNumber("probability"))
                .contenders(fields.texts("contenders", FrameworkId::of));
        if (fields.has("word")) {
            answer.word(fields.choice("word", Word.class));
        }
        fields.end();
        return fields.build(answer::build);
    }

    private static ReviewTerms review(Fields fields) {
        ReviewTerms.Builder terms = ReviewTerms.builder().by(fields.date("by"));
        fields.optionalNumber("mayFall").ifPresent(terms::mayFall);
        fields.end();
        return fields.build(terms::build);
    }

    private static SortedMap<FrameworkId, LocalDate> dates(Binding binding, Node node) {
        SortedMap<FrameworkId, LocalDate> dates = new TreeMap<>();
        Fields fields = Fields.of(binding, node);
        for (String name : fields.names()) {
            FrameworkId framework = binding.placed(node, () -> FrameworkId.of(name));
            dates.put(framework, fields.date(name));
        }
        return Collections.unmodifiableSortedMap(dates);
    }
}
