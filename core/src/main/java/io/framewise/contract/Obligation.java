package io.framewise.contract;

import io.framewise.error.ContractBrokenException;
import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.Optional;

/** A clause put to one thing, ready to be checked. Immutable. */
public final class Obligation {
    private final String subject;
    private final String id;
    private final String sentence;
    private final Optional<Location> place;
    private final Runnable check;

    private Obligation(String subject, String id, String sentence, Optional<Location> place, Runnable check) {
        this.subject = subject;
        this.id = id;
        this.sentence = sentence;
        this.place = place;
        this.check = check;
    }

    static <T> Obligation of(String subject, Optional<Location> place, Clause<? super T> clause, T thing) {
        return new Obligation(subject, clause.id(), clause.sentence(), place, () -> clause.check(thing));
    }

    /** {@return the thing, such as {@code framework django}} */
    public String subject() {
        return subject;
    }

    /** {@return the clause's identifier} */
    public String id() {
        return id;
    }

    /** {@return what must hold} */
    public String sentence() {
        return sentence;
    }

    /**
     * Checks it.
     *
     * @throws ContractBrokenException if it does not hold; the message says what was found
     */
    public void check() {
        check.run();
    }

    /** {@return nothing when it holds, or what is broken, of what, where and by which clause} */
    public Optional<Issue> breach() {
        try {
            check();
            return Optional.empty();
        } catch (ContractBrokenException broken) {
            String found = broken.issues().get(0).message();
            Issue issue =
                    Issue.error(ErrorCode.CONTRACT, "The %s breaks (%s) %s %s".formatted(subject, id, sentence, found));
            return Optional.of(place.map(issue::at).orElse(issue));
        }
    }

    /** {@return the clause's identifier and sentence} */
    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
