package io.framewise;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.evidence.Regime;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.ScenarioId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison being asked for, step by step. Not safe for use by several threads. */
public final class Question {
    private final Framewise framewise;
    private final ComparisonRequest.Builder request = ComparisonRequest.builder();
    private @Nullable ScenarioId scenario;

    Question(Framewise framewise, List<String> frameworks) {
        this.framewise = framewise;
        frameworks.forEach(id -> request.addFrameworks(Identifiers.known(
                "framework",
                id,
                FrameworkId::of,
                framewise.catalog().frameworks().keySet())));
    }

    /**
     * Names the scenario.
     *
     * @param id its identifier
     * @return this
     */
    public Question forScenario(String id) {
        scenario = Identifiers.known(
                "scenario", id, ScenarioId::of, framewise.catalog().scenarios().keySet());
        return this;
    }

    /**
     * Uses only what was known on a day.
     *
     * @param date the day
     * @return this
     */
    public Question asOf(LocalDate date) {
        request.asOf(date);
        return this;
    }

    /**
     * Chooses the seed of all random numbers.
     *
     * @param seed the seed; 42 unless chosen
     * @return this
     */
    public Question withSeed(long seed) {
        request.seed(seed);
        return this;
    }

    /**
     * Chooses the number of draws.
     *
     * @param draws from 100 to 200,000; 10,000 unless chosen
     * @return this
     */
    public Question withDraws(int draws) {
        request.draws(draws);
        return this;
    }

    /**
     * Replaces the points of one criterion.
     *
     * @param criterion its identifier
     * @param points the points, at least 0
     * @return this
     */
    public Question withWeight(String criterion, double points) {
        request.putWeight(
                Identifiers.known(
                        "criterion",
                        criterion,
                        CriterionId::of,
                        framewise.catalog().criteria().keySet()),
                points);
        return this;
    }

    /**
     * Weighs regime families; those that are not named count nothing.
     *
     * @param family its identifier
     * @param weight the weight, at least 0
     * @return this
     */
    public Question withFamily(String family, double weight) {
        List<FamilyId> families = framewise.catalog().regimes().values().stream()
                .map(Regime::family)
                .toList();
        request.putFamily(Identifiers.known("regime family", family, FamilyId::of, families), weight);
        return this;
    }

    /**
     * Leaves out a source, a group of sources, or a pack.
     *
     * @param source its identifier
     * @return this
     */
    public Question without(String source) {
        request.addWithout(source);
        return this;
    }

    /**
     * Chooses what an unknown cell counts as.
     *
     * @param policy the policy; {@link UnknownPolicy#PRIOR} unless chosen
     * @return this
     */
    public Question withUnknowns(UnknownPolicy policy) {
        request.unknowns(policy);
        return this;
    }

    /**
     * Gives only the answer, without exploring what would change it.
     *
     * @return this
     */
    public Question withoutExploring() {
        request.exploring(false);
        return this;
    }

    /** {@return the request as it stands} */
    public ComparisonRequest toRequest() {
        if (scenario == null) {
            throw new InvalidRequestException(Issue.error(ErrorCode.REQUEST, "A comparison needs a scenario.")
                    .hint("Known: "
                            + String.join(
                                    ", ",
                                    framewise.catalog().scenarios().keySet().stream()
                                            .map(ScenarioId::value)
                                            .toList())
                            + "."));
        }
        return request.scenario(scenario).build();
    }

    /**
     * Computes the answer.
     *
     * @return the answer
     * @throws InvalidRequestException if the request names something unknown or cannot be answered
     */
    public Comparison run() {
        return framewise.compare(toRequest());
    }
}
