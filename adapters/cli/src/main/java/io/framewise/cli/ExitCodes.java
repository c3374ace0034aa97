package io.framewise.cli;

/** What the command says to scripts. */
final class ExitCodes {
    static final int OK = 0;

    /** What was checked is well-formed but does not keep what it must. */
    static final int CHECK_FAILED = 1;

    static final int USAGE = 2;
    static final int INVALID_DATA = 3;

    /** A file or a service cannot be reached, or the output cannot be written. */
    static final int UNAVAILABLE = 4;

    /** A defect of this program; the number is EX_SOFTWARE of sysexits. */
    static final int DEFECT = 70;

    private ExitCodes() {}
}
