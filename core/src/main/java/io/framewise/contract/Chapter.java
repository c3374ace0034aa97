package io.framewise.contract;

import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything that one thing must keep. Immutable. */
public final class Chapter {
    private final String title;
    private final List<Obligation> obligations;

    private Chapter(String title, List<Obligation> obligations) {
        this.title = title;
        this.obligations = List.copyOf(obligations);
    }

    /**
     * Puts clauses to a thing.
     *
     * @param title the thing, such as {@code forecaster naive}
     * @param thing the thing
     * @param clauses the clauses
     * @param <T> the kind of the thing
     * @return the chapter
     */
    public static <T> Chapter of(String title, T thing, Collection<? extends Clause<? super T>> clauses) {
        return of(title, Optional.empty(), thing, clauses);
    }

    static <T> Chapter of(
            String title, Optional<Location> place, T thing, Collection<? extends Clause<? super T>> clauses) {
        List<Obligation> obligations = new ArrayList<>();
        for (Clause<? super T> clause : clauses) {
            obligations.add(Obligation.of(title, place, clause, thing));
        }
        return new Chapter(title, obligations);
    }

    /** {@return the thing, such as {@code forecaster naive}} */
    public String title() {
        return title;
    }

    /** {@return what it must keep, in a fixed order} */
    public List<Obligation> obligations() {
        return obligations;
    }

    /** {@return what it does not keep} */
    public List<Issue> breaches() {
        return obligations.stream()
                .flatMap(obligation -> obligation.breach().stream())
                .toList();
    }

    /** {@return the title} */
    @Override
    public String toString() {
        return title;
    }
}
