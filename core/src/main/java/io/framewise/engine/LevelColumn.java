package io.framewise.engine;

/** Moves a recorded level to a neighbour with a small probability (rule 8). */
final class LevelColumn {
    private LevelColumn() {}

    /**
     * Gives the level in a draw.
     *
     * @param recorded the index of the recorded level
     * @param count the number of levels
     * @param move the probability that it really is a neighbouring one; at an end all of it goes to the one neighbour
     * @param u a uniform number
     * @return the index of the level
     */
    static int level(int recorded, int count, double move, double u) {
        return u < down(recorded, count - 1, move)
                ? recorded - 1
                : u > 1 - up(recorded, count - 1, move) ? recorded + 1 : recorded;
    }

    /** The probability of the next lower level. */
    static double down(int recorded, int last, double move) {
        return recorded == 0 ? 0 : recorded == last ? move : move / 2;
    }

    /** The probability of the next higher level. */
    static double up(int recorded, int last, double move) {
        return recorded == last ? 0 : recorded == 0 ? move : move / 2;
    }
}
