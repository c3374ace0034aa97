package io.framewise.frameworks.importer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values in the order in which they are to be written. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a value; {@code null}, an empty text and an empty collection stand for an absent one. */
    Fields with(String name, @Nullable Object value) {
        boolean absent = value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> items && items.isEmpty());
        if (!absent) {
            values.put(name, value);
        }
        return this;
    }

    /** Adds a value even if it is an empty collection. */
    Fields always(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    /** The same values on one line. */
    Flow flow() {
        return new Flow(values);
    }
}
