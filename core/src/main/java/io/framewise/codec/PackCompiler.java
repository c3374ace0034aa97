package io.framewise.codec;

import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles a pack to its quick form at build time. The pack is read completely first, so a pack with a problem does not
 * compile.
 */
public final class PackCompiler {
    private PackCompiler() {}

    /**
     * Compiles a pack.
     *
     * @param folder the pack
     * @param target the file to write
     * @throws IOException if it cannot be written
     * @throws io.framewise.error.FramewiseException with all problems of the pack
     */
    public static void compile(Path folder, Path target) throws IOException {
        String name = String.valueOf(folder.getFileName());
        PackReader.read(folder, name);
        List<Issue> issues = new ArrayList<>();
        List<Document> documents = new PackParser(new FolderFiles(folder, name), issues).parse();
        if (!issues.isEmpty()) {
            throw new InvalidDataException(issues);
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            PackIndex.write(documents, out);
        }
    }

    /**
     * Compiles the pack in the folder named by the first argument to the file named by the second.
     *
     * @param arguments folder and file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        compile(Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
