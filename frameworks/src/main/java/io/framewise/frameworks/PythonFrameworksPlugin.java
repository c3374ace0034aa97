package io.framewise.frameworks;

import com.google.inject.Binder;
import io.framewise.plugin.Contributions;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginDescriptor;

/** The built-in frameworks of the Python web, as a plugin. */
public final class PythonFrameworksPlugin implements FramewisePlugin {
    private static final String ID = "io.framewise.frameworks";

    /** Makes the plugin. */
    public PythonFrameworksPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of(ID, "0.1.0", "Framewise frameworks: Python web");
    }

    @Override
    public void configure(Binder binder) {
        Contributions.to(binder).pack("META-INF/framewise/" + ID);
    }
}
