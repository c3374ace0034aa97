package io.framewise.decision;

import io.framewise.decision.linear.LinearProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Even draws of weights that are at least 0, sum to 1 and keep linear inequalities. They are drawn from the smallest simplex known
 * to hold all of them, so long as one in {@value #WORTHWHILE} of its points keeps the inequalities; such draws do not depend on each
 * other (rejection; Devroye 1986, Non-Uniform Random Variate Generation, ch. II). Otherwise a {@link SimplexWalk} finds them.
 * Which way is taken is found with random numbers of its own, so that it never changes. Immutable, so safe for use by several
 * threads.
 */
public final class SimplexPart {
    private static final int WORTHWHILE = 32;
    private static final int TRIALS = 4096;
    private static final long SEED = 0x51AFD7EDL;

    private final double[][] slacks;
    private final Optional<EnclosingSimplex> enclosing;
    private final Optional<SimplexWalk> walk;

    /**
     * Makes draws possible.
     *
     * @param inside weights that keep all of the inequalities with room to move
     * @param slacks linear functions of the weights, none of which may be negative
     */
    public SimplexPart(double[] inside, List<double[]> slacks) {
        this.slacks = slacks.stream().map(double[]::clone).toArray(double[][]::new);
        int n = inside.length;
        List<double[]> corners = corners(n);
        EnclosingSimplex smallest = EnclosingSimplex.smallest(this::extreme, corners, n);
        boolean often = kept(smallest, n) * WORTHWHILE >= TRIALS;
        this.enclosing = often ? Optional.of(smallest) : Optional.empty();
        this.walk = often ? Optional.empty() : Optional.of(new SimplexWalk(inside, this.slacks, corners));
    }

    /** Corners of the part, towards each weight, each bound and a few other ways. */
    private List<double[]> corners(int n) {
        List<double[]> ways = new ArrayList<>(Arrays.asList(slacks));
        SplittableRandom generator = new SplittableRandom(SEED);
        for (int k = 0; k < n; k++) {
            double[] unit = new double[n];
            unit[k] = 1;
            ways.add(unit);
            ways.add(generator.doubles(n, -1, 1).toArray());
        }
        List<double[]> corners = new ArrayList<>();
        for (double[] way : ways) {
            double[] opposite = way.clone();
            for (int k = 0; k < n; k++) {
                opposite[k] = -way[k];
            }
            corners.add(extreme(way));
            corners.add(extreme(opposite));
        }
        return corners;
    }

    /** The weights with the least value of a linear function. */
    private double[] extreme(double... function) {
        double[] ones = new double[function.length];
        Arrays.fill(ones, 1);
        LinearProgram program = LinearProgram.minimize(function).equalTo(1, ones);
        for (double[] slack : slacks) {
            program = program.atLeast(0, slack);
        }
        return program.solve().orElseThrow();
    }

    private int kept(EnclosingSimplex simplex, int n) {
        SplittableRandom generator = new SplittableRandom(SEED);
        double[] point = new double[n];
        int kept = 0;
        for (int i = 0; i < TRIALS; i++) {
            simplex.draw(generator, point);
            kept += keeps(point) ? 1 : 0;
        }
        return kept;
    }

    private boolean keeps(double... point) {
        for (double weight : point) {
            if (!(weight >= 0)) {
                return false;
            }
        }
        for (double[] slack : slacks) {
            double room = 0;
            for (int k = 0; k < point.length; k++) {
                room += slack[k] * point[k];
            }
            if (!(room >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether draws do not depend on each other; those of a walk hardly do} */
    boolean isIndependent() {
        return enclosing.isPresent();
    }

    /**
     * Draws weights.
     *
     * @param generator the source of random numbers
     * @param count how many vectors
     * @param weights one array for each criterion, whose first places are filled
     */
    public void fill(SplittableRandom generator, int count, double[][] weights) {
        walk.ifPresent(steps -> steps.fill(generator, count, weights));
        if (enclosing.isEmpty()) {
            return;
        }
        double[] point = new double[weights.length];
        for (int i = 0; i < count; i++) {
            do {
                enclosing.get().draw(generator, point);
            } while (!keeps(point));
            for (int k = 0; k < point.length; k++) {
                weights[k][i] = point[k];
            }
        }
    }
}
