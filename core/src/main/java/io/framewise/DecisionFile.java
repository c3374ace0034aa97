package io.framewise;

import io.framewise.codec.DecisionDocument;
import io.framewise.codec.DecisionWriter;
import io.framewise.engine.DecisionRecorder;
import io.framewise.engine.DecisionReview;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.id.PackId;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A decision in a file, to be kept beside the code that follows from it and checked whenever that is built. Immutable.
 *
 * <pre>{@code
 * DecisionFile file = DecisionFile.read(Path.of("decision.yaml"));
 * file.check(LocalDate.now(clock)).drifts();       // empty as long as the decision holds
 * }</pre>
 */
public final class DecisionFile {
    private final Path path;
    private final DecisionDocument document;
    private final RecordedDecision decision;

    private DecisionFile(Path path, DecisionDocument document, RecordedDecision decision) {
        this.path = path;
        this.document = document;
        this.decision = decision;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the decision in it
     * @throws InvalidDataException with the places of everything that is wrong in it
     * @throws io.framewise.error.SourceUnavailableException if it cannot be read
     */
    public static DecisionFile read(Path path) {
        DecisionDocument document = DecisionDocument.read(path);
        return new DecisionFile(path, document, document.decision());
    }

    /**
     * Records the decision that an answer suggests.
     *
     * @param path the file; replaced if it is there
     * @param comparison the answer
     * @param packs the packs that were added to those on the class path; kept as paths from the file
     * @param terms until when and how far the decision holds
     * @param day the day on which it is recorded
     * @return the decision
     * @throws io.framewise.error.SourceUnavailableException if the file cannot be written
     */
    public static RecordedDecision record(
            Path path, Comparison comparison, List<Path> packs, ReviewTerms terms, LocalDate day) {
        RecordedDecision decision = DecisionRecorder.record(
                comparison, packs.stream().map(pack -> fromFile(path, pack)).toList(), terms, day);
        DecisionWriter.write(decision, path);
        return decision;
    }

    /** {@return the file} */
    public Path path() {
        return path;
    }

    /** {@return the decision} */
    public RecordedDecision decision() {
        return decision;
    }

    /** {@return the packs that it names besides those on the class path} */
    public List<Path> packs() {
        Path folder = path.toAbsolutePath().getParent();
        Path current = Path.of("").toAbsolutePath();
        return decision.packFiles().stream()
                .map(pack ->
                        folder == null ? Path.of(pack) : folder.resolve(pack).normalize())
                .map(pack -> pack.startsWith(current) && !pack.equals(current) ? current.relativize(pack) : pack)
                .toList();
    }

    /**
     * Asks the same question of another day.
     *
     * @param date only what was known then
     * @return the decision with that date in its request; the file stays as it is
     */
    public DecisionFile asOf(LocalDate date) {
        ComparisonRequest request =
                ComparisonRequest.builder().from(decision.request()).asOf(date).build();
        return new DecisionFile(path, document, decision.withRequest(request));
    }

    /**
     * Checks the decision over what is on the class path and the packs it names.
     *
     * @param day the day of the check, by which evidence ages and a review falls due
     * @return the decision beside the answer now
     * @throws InvalidDataException if the request cannot be answered any more, or a pack cannot be used
     */
    public DecisionCheck check(LocalDate day) {
        Framewise.Builder builder = Framewise.builder();
        packs().forEach(builder::pack);
        return check(builder.build(), day);
    }

    /**
     * Checks the decision over a catalog.
     *
     * @param framewise the catalog; should have the packs that the decision names
     * @param day the day of the check, by which evidence ages and a review falls due
     * @return the decision beside the answer now
     * @throws InvalidDataException with the place in the file if the request cannot be answered any more
     */
    public DecisionCheck check(Framewise framewise, LocalDate day) {
        try {
            Comparison now = framewise.compare(ComparisonRequest.builder()
                    .from(decision.request())
                    .exploring(false)
                    .build());
            return new DecisionReview(framewise.catalog()).check(decision, now, day);
        } catch (InvalidRequestException unanswerable) {
            List<Issue> issues = new ArrayList<>(document.placed(unanswerable).issues());
            missing(framewise).forEach(issues::add);
            throw new InvalidDataException(issues);
        }
    }

    /**
     * Takes the decision again: rewrites the file with what a check found.
     *
     * @param check the check
     * @throws io.framewise.error.SourceUnavailableException if the file cannot be written
     */
    public void update(DecisionCheck check) {
        DecisionWriter.write(check.present(), path);
    }

    private List<Issue> missing(Framewise framewise) {
        List<Issue> missing = new ArrayList<>();
        for (Map.Entry<PackId, String> pack : decision.packs().entrySet()) {
            if (!framewise.catalog().packs().containsKey(pack.getKey())) {
                missing.add(Issue.error(
                        ErrorCode.DANGLING,
                        "The pack (%s) of version (%s) took part in the decision of (%s) and is not there now."
                                .formatted(pack.getKey(), pack.getValue(), path)));
            }
        }
        return missing;
    }

    private static String fromFile(Path file, Path pack) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path there = pack.toAbsolutePath().normalize();
        if (folder == null || !Objects.equals(folder.getRoot(), there.getRoot())) {
            return there.toString().replace('\\', '/');
        }
        String path = folder.relativize(there).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }
}
