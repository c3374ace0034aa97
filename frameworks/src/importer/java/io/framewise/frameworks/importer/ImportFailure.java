package io.framewise.frameworks.importer;

/** The facts contradict what the importer expects of them. */
final class ImportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportFailure(String message) {
        super(message);
    }
}
