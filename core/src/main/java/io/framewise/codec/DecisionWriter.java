package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a recorded decision as {@link DecisionDocument} reads it: one thing on one line and everything in a fixed order, so that
 * a difference between two files is a difference between two decisions. Not safe for use by several threads.
 */
public final class DecisionWriter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*");
    private static final Set<String> TAKEN_FOR_FLAGS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
    private static final MathContext SIX = new MathContext(6);

    private final StringBuilder text = new StringBuilder();

    private DecisionWriter() {}

    /**
     * Writes a decision as text.
     *
     * @param decision the decision
     * @return the content of its file
     */
    public static String text(RecordedDecision decision) {
        DecisionWriter writer = new DecisionWriter();
        writer.decision(decision);
        return writer.text.toString();
    }

    /**
     * Writes a decision into a file, which is there whole or not at all.
     *
     * @param decision the decision
     * @param file the file; replaced if it is there
     * @throws SourceUnavailableException if it cannot be written
     */
    public static void write(RecordedDecision decision, Path file) {
        Path target = file.toAbsolutePath();
        try {
            Path whole = target.resolveSibling("." + target.getFileName() + ".part");
            try {
                Files.writeString(whole, text(decision));
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException unwritable) {
            throw new SourceUnavailableException(
                    Issue.error(ErrorCode.UNAVAILABLE, "The file (%s) cannot be written.".formatted(file))
                            .hint("Maybe its folder is missing or write-protected."),
                    unwritable);
        }
    }

    private void decision(RecordedDecision decision) {
        line(0, "# A decision recorded by Framewise; 'framewise check' says whether it still holds.");
        field(0, "format", DecisionDocument.FORMAT);
        field(0, "recordedOn", decision.recordedOn().toString());
        decision.note().ifPresent(note -> field(0, "note", quoted(note)));
        request(decision);
        answer(decision.answer());
        line(0, "review:");
        field(1, "by", decision.review().by().toString());
        field(1, "mayFall", number(decision.review().mayFall()));
        line(0, "evidence: # the newest observation behind each weighed criterion");
        decision.evidence().forEach((criterion, dates) -> {
            line(1, criterion + ":");
            dates.forEach((framework, date) -> field(2, framework.value(), date.toString()));
        });
        line(0, "packs:");
        decision.packs().forEach((pack, version) -> field(1, pack.value(), quoted(version)));
    }

    private void request(RecordedDecision decision) {
        ComparisonRequest request = decision.request();
        line(0, "request:");
        field(1, "frameworks", list(request.frameworks()));
        field(1, "scenario", request.scenario().value());
        request.asOf().ifPresent(date -> field(1, "asOf", date.toString()));
        field(1, "seed", Long.toString(request.seed()));
        field(1, "draws", Integer.toString(request.draws()));
        weights("weights", request.weights());
        weights("families", request.families());
        texts("without", request.without());
        field(1, "unknowns", Binding.label(request.unknowns()));
        texts("packs", decision.packFiles());
    }

    private void answer(RecordedAnswer answer) {
        line(0, "answer:");
        field(1, "asOf", answer.asOf().toString());
        field(1, "outcome", Binding.label(answer.outcome()));
        field(1, "frameworks", list(answer.frameworks()));
        answer.word().ifPresent(word -> field(1, "word", Binding.label(word)));
        answer.probability().ifPresent(probability -> field(1, "probability", number(probability)));
        field(1, "contenders", list(answer.contenders()));
    }

    private void weights(String name, Map<?, Double> weights) {
        if (!weights.isEmpty()) {
            line(1, name + ":");
            weights.forEach((id, weight) -> field(2, id.toString(), exact(weight)));
        }
    }

    private void texts(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            line(1, name + ":");
            texts.forEach(item -> line(2, "- " + plainOrQuoted(item)));
        }
    }

    private static String list(Collection<FrameworkId> ids) {
        return "["
                + String.join(
                        ", ",
                        ids.stream()
                                .map(FrameworkId::value)
                                .map(DecisionWriter::plainOrQuoted)
                                .toList()) + "]";
    }

    private void field(int depth, String name, String value) {
        line(depth, plainOrQuoted(name) + ": " + value);
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String plainOrQuoted(String value) {
        return PLAIN.matcher(value).matches() && !TAKEN_FOR_FLAGS.contains(value.toLowerCase(Locale.ROOT))
                ? value
                : quoted(value);
    }

    private static String quoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private static String number(double value) {
        return plain(new BigDecimal(value).round(SIX));
    }

    /** What was asked is kept to the last digit. */
    private static String exact(double value) {
        return plain(new BigDecimal(Double.toString(value)));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
