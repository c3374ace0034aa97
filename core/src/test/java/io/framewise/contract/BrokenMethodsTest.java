package io.framewise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.decision.ColumnExtremes;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastMember;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.spi.Capabilities;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each clause is broken by something, and says so readably. */
class BrokenMethodsTest {

    @Test
    void a_sound_method_keeps_every_clause() {
        assertThat(broken(BrokenMethodsTest::sums)).isEmpty();
    }

    @Test
    void a_score_that_is_no_number_is_found() {
        assertThat(broken(problem -> {
                    double[] scores = sums(problem);
                    scores[0] /= 0;
                    return scores;
                }))
                .anyMatch(
                        issue -> issue.contains("(method.finite)") && issue.contains("at position (0) must be finite"));
    }

    @Test
    void a_missing_score_is_found() {
        assertThat(broken(problem -> new double[1]))
                .anyMatch(issue -> issue.contains("(method.finite)") && issue.contains("There must be (5) scores"));
    }

    @Test
    void a_reversed_direction_is_found() {
        assertThat(broken(problem ->
                        Arrays.stream(sums(problem)).map(score -> -score).toArray()))
                .satisfiesExactly(
                        line -> assertThat(line).contains("(method.dominance)", "nowhere better"),
                        line -> assertThat(line).contains("(method.monotonicity)", "gets better", "falls behind"));
    }

    @Test
    void a_method_in_which_who_gets_better_is_overtaken_is_found() {
        assertThat(broken(problem -> {
                    double[] scores = new double[problem.matrix().rows()];
                    for (int i = 0; i < scores.length; i++) {
                        // nobody is ahead in a column whose best value is higher than 1.2
                        for (int j = 0; j < problem.matrix().columns(); j++) {
                            boolean even = ColumnExtremes.of(problem.matrix()).best(j) > 1.2
                                    && ColumnExtremes.of(problem.matrix()).best(j) < 1.5;
                            scores[i] += even
                                    ? 0
                                    : (problem.matrix().maximizes(j) ? 1 : -1)
                                            * problem.weight(j)
                                            * problem.matrix().value(i, j);
                        }
                    }
                    return scores;
                }))
                .singleElement()
                .asString()
                .contains("(method.monotonicity)", "falls behind");
    }

    @Test
    void a_method_that_depends_on_the_zero_point_or_the_sum_of_weights_though_it_says_not_is_found() {
        assertThat(lines(ContractKit.of(declaring(BrokenMethodsTest::sums, DecisionInvariance.ORIGIN))))
                .singleElement()
                .asString()
                .contains("(method.origin)");
        assertThat(lines(ContractKit.of(declaring(BrokenMethodsTest::sums, DecisionInvariance.WEIGHT_SUM))))
                .singleElement()
                .asString()
                .contains("(method.weight-sum)");
    }

    @Test
    void a_method_that_looks_at_places_is_found() {
        assertThat(broken(problem -> {
                    double[] scores = sums(problem);
                    scores[0] += 0.25;
                    return scores;
                }))
                .anyMatch(issue -> issue.contains("(method.order-of-alternatives)"))
                .anyMatch(issue -> issue.contains("(method.equal-alternatives)"));
    }

    @Test
    void a_method_that_ignores_weights_is_found() {
        assertThat(broken(problem -> {
                    double[] scores = new double[problem.matrix().rows()];
                    for (int i = 0; i < scores.length; i++) {
                        for (int j = 0; j < problem.matrix().columns(); j++) {
                            double sign = problem.matrix().maximizes(j) ? 1 : -1;
                            scores[i] += sign * problem.matrix().value(i, j);
                        }
                    }
                    return scores;
                }))
                .singleElement()
                .asString()
                .contains("(method.zero-weight)");
    }

    @Test
    void a_method_that_prefers_the_first_criterion_is_found() {
        assertThat(broken(problem -> {
                    double[] scores = sums(problem);
                    for (int i = 0; i < scores.length; i++) {
                        scores[i] += problem.weight(0) * problem.matrix().value(i, 0);
                    }
                    return scores;
                }))
                .singleElement()
                .asString()
                .contains("(method.order-of-criteria)");
    }

    @Test
    void a_method_that_takes_costs_for_benefits_is_found() {
        assertThat(broken(problem -> {
                    double[] scores = new double[problem.matrix().rows()];
                    for (int i = 0; i < scores.length; i++) {
                        for (int j = 0; j < problem.matrix().columns(); j++) {
                            scores[i] += problem.weight(j) * problem.matrix().value(i, j);
                        }
                    }
                    return scores;
                }))
                .satisfiesExactly(
                        line -> assertThat(line).contains("(method.dominance)"),
                        line -> assertThat(line).contains("(method.monotonicity)"));
    }

    @Test
    void a_law_that_is_kept_must_not_be_declared_not_kept() {
        assertThat(lines(ContractKit.of(sample(BrokenMethodsTest::sums, Set.of(DecisionLaw.ZERO_WEIGHT)))))
                .singleElement()
                .asString()
                .contains("(method.zero-weight)", "declares that it does not keep the law (ZERO_WEIGHT)");
    }

    @Test
    void a_method_that_refuses_nearly_everything_is_found() {
        assertThat(broken(problem -> {
                    throw new InvalidRequestException("Not today.");
                }))
                .singleElement()
                .asString()
                .contains("(method.finite)", "scored (0) of");
    }

    @Test
    void a_method_with_a_memory_is_found() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(broken(problem -> {
                    double[] scores = sums(problem);
                    for (int i = 0; i < scores.length; i++) {
                        scores[i] += calls.get();
                    }
                    calls.incrementAndGet();
                    return scores;
                }))
                .anyMatch(issue -> issue.contains("(method.repeatable)"));
    }

    @Test
    void a_method_that_looks_at_its_thread_is_found() {
        Thread here = Thread.currentThread();
        assertThat(broken(problem -> {
                    double[] scores = sums(problem);
                    for (int i = 0; i < scores.length; i++) {
                        scores[i] += Thread.currentThread() == here ? 0 : 1;
                    }
                    return scores;
                }))
                .singleElement()
                .asString()
                .contains("(method.threads)");
    }

    @Test
    void a_unit_or_direction_that_matters_must_not_be_declared_not_to() {
        assertThat(lines(ContractKit.of(declaring(BrokenMethodsTest::sums, DecisionInvariance.UNIT))))
                .singleElement()
                .asString()
                .contains("(method.unit)");
        assertThat(lines(ContractKit.of(declaring(BrokenMethodsTest::sums, DecisionInvariance.MIRROR))))
                .isEmpty();
        assertThat(lines(ContractKit.of(declaring(
                        problem -> {
                            double[] scores = sums(problem);
                            for (int j = 0; j < problem.matrix().columns(); j++) {
                                for (int i = 0; i < scores.length; i++) {
                                    scores[i] += problem.matrix().maximizes(j) ? problem.weight(j) : 0;
                                }
                            }
                            return scores;
                        },
                        DecisionInvariance.MIRROR))))
                .singleElement()
                .asString()
                .contains("(method.mirror)");
    }

    @Test
    void a_first_place_that_comes_and_goes_with_the_last_digits_of_a_weight_is_found() {
        assertThat(broken(problem -> {
                    double[] scores = sums(problem);
                    double weight = problem.weight(1);
                    boolean even = weight > 0 && Double.doubleToLongBits(weight) / 7 % 2 == 0;
                    for (int i = 0; i < scores.length; i++) {
                        scores[i] = even ? -scores[i] : scores[i];
                    }
                    return scores;
                }))
                .anyMatch(
                        issue -> issue.contains("(method.stability)") && issue.contains("the first place must change"));
    }

    private static DecisionMethod declaring(Function<DecisionProblem, double[]> scores, DecisionInvariance declared) {
        DecisionMethod plain = sample(scores, Set.of());
        return new DecisionMethod() {
            @Override
            public Set<DecisionInvariance> invariances() {
                return Set.of(declared);
            }

            @Override
            public String id() {
                return plain.id();
            }

            @Override
            public String title() {
                return plain.title();
            }

            @Override
            public String reference() {
                return plain.reference();
            }

            @Override
            public Evaluation evaluate(DecisionProblem problem) {
                return plain.evaluate(problem);
            }
        };
    }

    @Test
    void what_a_method_throws_is_a_breach_and_not_a_crash() {
        assertThat(broken(problem -> {
                    throw new IllegalStateException("no luck");
                }))
                .hasSizeGreaterThan(3)
                .allMatch(issue -> issue.contains("It throws (java.lang.IllegalStateException: no luck)."));
    }

    @Test
    void each_law_of_forecasters_is_broken_by_something() {
        assertThat(brokenForecast((series, horizon) -> {
                    double[] flat = new double[horizon];
                    Arrays.fill(flat, series[series.length - 1]);
                    return flat;
                }))
                .isEmpty();
        assertThat(brokenForecast((series, horizon) -> new double[horizon - 1]))
                .anyMatch(issue -> issue.contains("(forecaster.finite)"));
        assertThat(brokenForecast((series, horizon) -> {
                    double[] ratios = new double[horizon];
                    Arrays.fill(ratios, series[0] * series[series.length - 1] / series[series.length - 2]);
                    return ratios;
                }))
                .anyMatch(issue -> issue.contains("(forecaster.finite)") && issue.contains("NaN"));
        assertThat(brokenForecast((series, horizon) -> {
                    Arrays.sort(series);
                    double[] most = new double[horizon];
                    Arrays.fill(most, series[series.length - 1]);
                    return most;
                }))
                .singleElement()
                .asString()
                .contains("(forecaster.leaves-the-series)");
        assertThat(brokenForecast((series, horizon) -> new double[horizon]))
                .singleElement()
                .asString()
                .contains("(forecaster.constant)", "must stay (7.5), but became (0.0)");
    }

    @Test
    void a_forecaster_that_remembers_later_values_is_found() {
        AtomicInteger before = new AtomicInteger();
        assertThat(brokenForecast((series, horizon) -> {
                    double[] flat = new double[horizon];
                    Arrays.fill(flat, series[series.length - 1] + before.getAndSet(series.length));
                    return flat;
                }))
                .anyMatch(issue -> issue.contains("(forecaster.no-look-ahead)"));
    }

    @Test
    void a_forecaster_that_only_says_that_it_knows_seasons_is_found() {
        Capabilities seasonal = Capabilities.builder().seasonal(true).build();
        assertThat(lines(ContractKit.of(forecaster(seasonal, BrokenMethodsTest::flat))))
                .singleElement()
                .asString()
                .contains("(forecaster.season)", "must lie apart");
    }

    @Test
    void a_forecaster_that_depends_on_the_unit_is_found() {
        assertThat(brokenForecast((series, horizon) -> {
                    double[] points = flat(series, horizon);
                    boolean constant = series[0] == series[series.length - 1];
                    for (int h = 0; h < horizon && !constant && points[h] < 1e100; h++) {
                        points[h] += 1;
                    }
                    return points;
                }))
                .singleElement()
                .asString()
                .contains("(forecaster.unit)");
    }

    @Test
    void a_forecaster_that_does_not_follow_shifts_as_it_says_is_found() {
        Capabilities shifts = Capabilities.builder().followsShifts(true).build();
        assertThat(lines(ContractKit.of(forecaster(shifts, (series, horizon) -> {
                    double[] points = flat(series, horizon);
                    for (int h = 0; h < horizon && series[0] != 0; h++) {
                        points[h] = series[0] == points[h] ? points[h] : points[h] * 0.75;
                    }
                    return points;
                }))))
                .singleElement()
                .asString()
                .contains("(forecaster.shift)");
    }

    @Test
    void a_combination_whose_weights_do_not_add_up_or_whose_members_have_no_form_is_found() {
        ForecastMember half =
                ForecastMember.builder().method("half").weight(0.5).build();
        ForecastMember formless = ForecastMember.builder().from(half).form(" ").build();
        ForecastMember other =
                ForecastMember.builder().from(half).method("other").build();

        assertThat(brokenCombination(half, other)).isEmpty();
        assertThat(brokenCombination(half)).singleElement().asString().contains("(forecaster.members)", "0.5");
        assertThat(brokenCombination(half, half)).singleElement().asString().contains("must be there once");
        assertThat(brokenCombination(other, formless))
                .singleElement()
                .asString()
                .contains("form of a member");
    }

    private static List<String> brokenCombination(ForecastMember... members) {
        Forecaster points = forecaster(Capabilities.builder().build(), BrokenMethodsTest::flat);
        return lines(ContractKit.of(new Forecaster() {
            @Override
            public String id() {
                return points.id();
            }

            @Override
            public String title() {
                return points.title();
            }

            @Override
            public String reference() {
                return points.reference();
            }

            @Override
            public double[] forecast(double[] series, int horizon) {
                return points.forecast(series, horizon);
            }

            @Override
            public Forecast forecast(ForecastRequest request) {
                return Forecast.builder()
                        .from(points.forecast(request))
                        .addMembers(members)
                        .build();
            }
        }));
    }

    @Test
    void a_forecaster_that_does_not_refuse_what_it_says_it_cannot_do_is_found() {
        Capabilities few = Capabilities.builder().minimumLength(8).build();
        assertThat(lines(ContractKit.of(forecaster(few, BrokenMethodsTest::flat))))
                .singleElement()
                .asString()
                .contains("(forecaster.refuses)", "must be refused");
    }

    private static double[] flat(double[] series, int horizon) {
        double[] flat = new double[horizon];
        Arrays.fill(flat, series[series.length - 1]);
        return flat;
    }

    private static double[] sums(DecisionProblem problem) {
        double[] scores = new double[problem.matrix().rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < problem.matrix().columns(); j++) {
                double sign = problem.matrix().maximizes(j) ? 1 : -1;
                scores[i] += sign * problem.weight(j) * problem.matrix().value(i, j);
            }
        }
        return scores;
    }

    private static List<String> broken(Function<DecisionProblem, double[]> scores) {
        return lines(ContractKit.of(sample(scores, Set.of())));
    }

    private static DecisionMethod sample(Function<DecisionProblem, double[]> scores, Set<DecisionLaw> notKept) {
        return new DecisionMethod() {
            @Override
            public Set<DecisionLaw> lawsNotKept() {
                return notKept;
            }

            @Override
            public String id() {
                return "sample";
            }

            @Override
            public String title() {
                return "Sample";
            }

            @Override
            public String reference() {
                return "None";
            }

            @Override
            public Evaluation evaluate(DecisionProblem problem) {
                return Evaluation.higherIsBetter(scores.apply(problem));
            }
        };
    }

    private static List<String> brokenForecast(BiFunction<double[], Integer, double[]> forecast) {
        return lines(ContractKit.of(forecaster(Capabilities.builder().build(), forecast)));
    }

    private static Forecaster forecaster(Capabilities capabilities, BiFunction<double[], Integer, double[]> forecast) {
        return new Forecaster() {
            @Override
            public Capabilities capabilities() {
                return capabilities;
            }

            @Override
            public String id() {
                return "sample";
            }

            @Override
            public String title() {
                return "Sample";
            }

            @Override
            public String reference() {
                return "None";
            }

            @Override
            public double[] forecast(double[] series, int horizon) {
                return forecast.apply(series, horizon);
            }
        };
    }

    private static List<String> lines(Chapter chapter) {
        return chapter.breaches().stream().map(Issue::toString).toList();
    }
}
