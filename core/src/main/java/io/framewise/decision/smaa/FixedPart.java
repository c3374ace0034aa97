package io.framewise.decision.smaa;

/** Which weights are given, and what they leave for the others. Not to be changed. */
final class FixedPart {
    private final int[] free;
    private final double[] fixed;
    private final double room;

    /**
     * Makes the parts.
     *
     * @param free the criteria whose weights are not given
     * @param fixed the given weights, 0 for the others
     * @param room what the given weights leave of 1
     */
    FixedPart(int[] free, double[] fixed, double room) {
        this.free = free;
        this.fixed = fixed;
        this.room = room;
    }

    int[] free() {
        return free;
    }

    double[] fixed() {
        return fixed;
    }

    double room() {
        return room;
    }

    /** All weights, of shares that the free ones have of the room. */
    double[] whole(double[] shares) {
        double[] whole = fixed.clone();
        for (int i = 0; i < free.length; i++) {
            whole[free[i]] = room * shares[i];
        }
        return whole;
    }
}
