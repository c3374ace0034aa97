package io.framewise.criteria;

import com.google.inject.Binder;
import io.framewise.plugin.Contributions;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginDescriptor;

/** The built-in criteria and scenarios, as a plugin. */
public final class CriteriaPlugin implements FramewisePlugin {
    private static final String ID = "io.framewise.criteria";

    /** Makes the plugin. */
    public CriteriaPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of(ID, "0.1.0", "Framewise criteria and scenarios");
    }

    @Override
    public void configure(Binder binder) {
        Contributions.to(binder).pack("META-INF/framewise/" + ID);
    }
}
