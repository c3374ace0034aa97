package io.framewise.plugin;

import java.lang.annotation.Annotation;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link Contribution} that no other equals. */
@SuppressWarnings("BadAnnotationImplementation") // equality and hash code are those that annotations promise
final class ContributionNumber implements Contribution {
    private static final AtomicInteger LAST = new AtomicInteger();

    private final int number = LAST.incrementAndGet();

    @Override
    public int value() {
        return number;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Contribution.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contribution contribution && contribution.value() == number;
    }

    @Override
    public int hashCode() {
        return (127 * "value".hashCode()) ^ number;
    }

    @Override
    public String toString() {
        return "@Contribution(" + number + ")";
    }
}
