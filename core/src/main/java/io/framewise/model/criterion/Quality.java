package io.framewise.model.criterion;

/** How far a criterion, or a source, can be trusted to measure what its name says (rule 8). */
public enum Quality {
    /** Measured or documented directly. */
    HIGH(0.03),
    /** Measured with known gaps. */
    MEDIUM(0.10),
    /** A proxy, or the absence of an occurrence. */
    LOW(0.20);

    private final double levelMove;

    Quality(double levelMove) {
        this.levelMove = levelMove;
    }

    /** {@return the probability that a recorded level really is a neighbouring one, in [0, 1]} */
    public double levelMove() {
        return levelMove;
    }
}
