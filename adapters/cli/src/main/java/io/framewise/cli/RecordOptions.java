package io.framewise.cli;

import io.framewise.DecisionFile;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.record.ReviewTerms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether and how the answer is kept as a decision. */
@Command
final class RecordOptions {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            converter = PackPath.File.class,
            description = "Records the answer as a decision in a new file, for 'framewise check'.")
    private @Nullable Path file;

    @Option(
            names = "--review-by",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "With --record: the day by which to look at it again; six months from today without it.")
    private @Nullable LocalDate reviewBy;

    @Option(
            names = "--may-fall",
            paramLabel = "P",
            converter = Numbers.Share.class,
            description = "With --record: by how much the probability may fall; 0.05 without it.")
    private @Nullable Double mayFall;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "With --record: the day of the decision; today without it.")
    private @Nullable LocalDate on;

    /** Complains before anything is computed. */
    void check(Session session) {
        if (file == null) {
            if (reviewBy != null || mayFall != null || on != null) {
                String lone = reviewBy != null ? "--review-by" : mayFall != null ? "--may-fall" : "--on";
                throw new InvalidRequestException(Issue.error(ErrorCode.REQUEST, lone + " belongs to --record.")
                        .hint("Maybe add '--record decision.yaml'."));
            }
        } else if (Files.exists(file)) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "The file (%s) is there already.".formatted(file))
                            .hint("Maybe 'framewise check " + file + " --update' is meant."));
        } else if (reviewBy != null && reviewBy.isBefore(day(session))) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "The review by (%s) would come before the decision on (%s)."
                                    .formatted(reviewBy, day(session)))
                    .hint("Maybe --on gives the day of a decision taken earlier."));
        }
    }

    private LocalDate day(Session session) {
        return on == null ? session.today() : on;
    }

    void record(Session session, Comparison comparison, List<Path> packs) {
        if (file == null) {
            return;
        }
        LocalDate day = day(session);
        ReviewTerms.Builder terms = ReviewTerms.builder().by(reviewBy == null ? day.plus(ReviewTerms.USUAL) : reviewBy);
        if (mayFall != null) {
            terms.mayFall(mayFall);
        }
        LocalDate by = DecisionFile.record(file, comparison, packs, terms.build(), day)
                .review()
                .by();
        session.note("recorded in " + file + ", to be reviewed by " + by + ". Whether it still holds: 'framewise check "
                + file + "'.");
    }
}
