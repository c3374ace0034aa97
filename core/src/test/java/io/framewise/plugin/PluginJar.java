package io.framewise.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar of somebody else, compiled and packed in a folder of its own. */
final class PluginJar {
    private final Path folder;
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> resources = new TreeMap<>();
    private final List<String> services = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();

    PluginJar(Path folder) {
        this.folder = folder;
    }

    /** Adds a class of the package {@code org.example}; {@code import} lines for plugins are there already. */
    PluginJar source(String name, String body) {
        sources.put(name, """
                package org.example;
                import com.google.inject.Binder;
                import io.framewise.plugin.Contributions;
                import io.framewise.plugin.FramewisePlugin;
                import io.framewise.plugin.PluginDescriptor;
                """ + body);
        return this;
    }

    /** Adds a plugin with an id, a version and the statements of its {@code configure}, and lists it as a service. */
    PluginJar plugin(String name, String id, String version, String configure) {
        return source(name, """
                public class %s implements FramewisePlugin {
                    public PluginDescriptor descriptor() {
                        return PluginDescriptor.of("%s", "%s", "Test of %s");
                    }
                    public void configure(Binder binder) {
                        %s
                    }
                }
                """.formatted(name, id, version, id, configure)).service("org.example." + name);
    }

    PluginJar service(String className) {
        services.add(className);
        return this;
    }

    PluginJar resource(String path, String text) {
        resources.put(path, text);
        return this;
    }

    /** Leaves a class out of the jar although others were compiled against it. */
    PluginJar without(String name) {
        dropped.add(name);
        return this;
    }

    /** Compiles and packs. */
    Path jar() {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            compile(classes);
            for (String name : dropped) {
                Files.delete(classes.resolve("org/example/" + name + ".class"));
            }
            if (!services.isEmpty()) {
                resource("META-INF/services/" + FramewisePlugin.class.getName(), String.join("\n", services) + "\n");
            }
            for (Map.Entry<String, String> resource : resources.entrySet()) {
                Path file = classes.resolve(resource.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, resource.getValue());
            }
            return packed(classes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void compile(Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src/" + source.getKey() + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        boolean compiled = compiler.getTask(
                        problems,
                        null,
                        null,
                        arguments.subList(0, 6),
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjectsFromStrings(arguments.subList(6, arguments.size())))
                .call();
        if (!compiled) {
            throw new IllegalStateException(problems.toString());
        }
    }

    private Path packed(Path classes) throws IOException {
        Path jar = folder.resolve("plugin.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(path));
                out.closeEntry();
            }
        }
        return jar;
    }

    /** A class path of jars, in their order, above the project's own classes. */
    static URLClassLoader loader(Path... jars) {
        URL[] urls = Arrays.stream(jars).map(PluginJar::url).toArray(URL[]::new);
        return new URLClassLoader(urls, PluginJar.class.getClassLoader());
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
