package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;

/** What has no use for a reader of a forecast: figures without an end. */
final class FiniteFigures {
    private FiniteFigures() {}

    static void check(MethodAccount account) {
        account.logLikelihood().ifPresent(value -> check(account, "log-likelihood", value));
        account.parameters().forEach((name, value) -> check(account, "parameter " + name, value));
        account.criteria().forEach((name, value) -> check(account, "criterion " + name, value));
    }

    static void check(MethodAccount account, String what, double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new InvalidModelException(
                        "The %s (%s) of method (%s) must be finite.".formatted(what, number, account.method()));
            }
        }
    }
}
