package io.framewise.architecture;

/** The packages of core from the ground up. */
final class Floors {
    static final String ERROR = "io.framewise.error..";
    static final String META = "io.framewise.meta..";
    static final String MODEL = "io.framewise.model..";
    static final String SPI = "io.framewise.spi..";
    static final String DECISION = "io.framewise.decision..";
    static final String FORECAST = "io.framewise.forecast..";
    static final String CATALOG = "io.framewise.catalog..";
    static final String ENGINE = "io.framewise.engine..";
    static final String CODEC = "io.framewise.codec..";
    static final String PLUGIN = "io.framewise.plugin..";
    static final String CONTRACT = "io.framewise.contract..";
    static final String FACADE = "io.framewise";

    private Floors() {}
}
