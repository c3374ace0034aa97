package io.framewise.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value at most once. Safe for use by several threads. */
final class Lazily<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazily(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = source.get();
                    value = known;
                }
            }
        }
        return known;
    }
}
