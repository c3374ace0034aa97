package io.framewise.plugin;

import com.google.inject.Module;
import io.framewise.meta.Spi;

/**
 * A plugin written in Java: a Guice module that contributes through {@link Contributions}. Listed in
 * {@code META-INF/services/io.framewise.plugin.FramewisePlugin}, with a public constructor without parameters.
 *
 * <pre>{@code
 * public final class MyPlugin implements FramewisePlugin {
 *     public PluginDescriptor descriptor() {
 *         return PluginDescriptor.of("org.example.mine", "1.0", "Mine");
 *     }
 *
 *     public void configure(Binder binder) {
 *         Contributions.to(binder).pack("META-INF/framewise/org.example.mine").deriver(new MyDeriver());
 *     }
 * }
 * }</pre>
 */
@Spi
public interface FramewisePlugin extends Module {
    /** {@return what the plugin says of itself} */
    PluginDescriptor descriptor();
}
