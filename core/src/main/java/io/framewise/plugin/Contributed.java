package io.framewise.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one plugin and takes out what it contributes. Where it does nothing but hand over instances they are taken as they
 * are; anything else is Guice's to run.
 */
final class Contributed {
    private final Map<Class<?>, List<Object>> things = new HashMap<>();

    Contributed(FramewisePlugin plugin) {
        if (!InstanceRecorder.record(plugin, this)) {
            things.clear();
            new GuiceRun(plugin).into(this);
        }
    }

    void add(Class<?> kind, Object thing) {
        List<Object> same = things.get(kind);
        if (same == null) {
            same = new ArrayList<>();
            things.put(kind, same);
        }
        same.add(thing);
    }

    /** Everything contributed of one kind. */
    <T> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Object thing : things.getOrDefault(kind, List.of())) {
            all.add(kind.cast(thing));
        }
        return all;
    }
}
