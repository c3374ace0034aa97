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
        boolean lower = recorded > 0;
        boolean upper = recorded < count - 1;
        double down = lower ? upper ? move / 2 : move : 0;
        double up = upper ? lower ? move / 2 : move : 0;
        return u < down ? recorded - 1 : u > 1 - up ? recorded + 1 : recorded;
    }
}
