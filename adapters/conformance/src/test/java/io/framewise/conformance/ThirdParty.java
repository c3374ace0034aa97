package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What somebody else does who has our packaged jars and none of our sources: compiles, and packs a jar. */
final class ThirdParty {
    private static final String SERVICES = "META-INF/services/io.framewise.plugin.FramewisePlugin";

    private final Path folder;

    /** Works in a folder, of which {@code classes} becomes the jar. */
    ThirdParty(Path folder) {
        this.folder = folder;
    }

    /** The jars that the starter brings: its own as they were packaged here, and those of others. */
    static String classPath() {
        List<String> jars = new ArrayList<>();
        for (String module : List.of("core", "criteria", "frameworks")) {
            jars.add(packaged(module).toString());
        }
        jars.add(Project.read(Project.ROOT.resolve("adapters/starter/target/third-party-jars.txt"))
                .strip());
        return String.join(File.pathSeparator, jars);
    }

    private static Path packaged(String module) {
        Path jar = Project.ROOT
                .resolve(module)
                .resolve("target")
                .resolve(Project.artifact(module) + "-" + Project.version() + ".jar");
        assertThat(jar).isRegularFile();
        return jar;
    }

    ThirdParty service(String plugin) throws IOException {
        return resource(SERVICES, plugin + "\n");
    }

    ThirdParty resource(String path, String text) throws IOException {
        Path file = folder.resolve("classes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Compiles all sources of a folder. */
    ThirdParty compiled(Path sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        // Our generated classes carry a mark of their generator, which is not on anybody else's class path.
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-Xlint:all,-classfile", "-cp", classPath(), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .forEach(file -> arguments.add(file.toString()));
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(new String[0]));
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(result).isZero();
        return this;
    }

    Path jar() throws IOException {
        Path classes = folder.resolve("classes");
        Path jar = folder.resolve("plugin.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(path));
                out.closeEntry();
            }
        }
        return jar;
    }
}
