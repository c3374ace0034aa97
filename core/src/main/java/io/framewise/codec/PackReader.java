package io.framewise.codec;

import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.error.Severity;
import io.framewise.error.SourceUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a pack from a folder, a zip file, a folder of a jar, or its compiled form. Stateless. */
public final class PackReader {
    private PackReader() {}

    /**
     * Reads a pack completely, evidence included, so that every problem is reported now.
     *
     * @param place a folder or a zip file
     * @param name the name to put before paths in messages
     * @return the pack
     * @throws FramewiseException with all problems found
     */
    public static LoadedPack read(Path place, String name) {
        if (Files.isDirectory(place)) {
            return read(new FolderFiles(place, name));
        }
        if (Files.isRegularFile(place)) {
            return read(new ZipFiles(place, "", name));
        }
        throw new SourceUnavailableException(
                Issue.error(ErrorCode.UNAVAILABLE, "There is no folder or zip file (%s).".formatted(name)),
                new IOException(name));
    }

    /**
     * Reads a pack from a folder of a jar completely.
     *
     * @param jar the jar
     * @param folder the folder inside, ending with a slash
     * @param name the name to put before paths in messages
     * @return the pack
     * @throws FramewiseException with all problems found
     */
    public static LoadedPack readFromJar(Path jar, String folder, String name) {
        return read(new ZipFiles(jar, folder, name));
    }

    /**
     * Reads a compiled pack; its evidence is read when asked for.
     *
     * @param index the bytes that {@link PackCompiler} wrote
     * @param name the name to put before paths in messages
     * @return the pack
     * @throws FramewiseException with all problems found
     */
    public static LoadedPack readCompiled(InputStream index, String name) {
        List<Issue> issues = new ArrayList<>();
        return bind(name, PackIndex.read(index, name), issues);
    }

    static LoadedPack read(PackFiles files) {
        List<Issue> issues = new ArrayList<>();
        List<Document> documents;
        try {
            documents = new PackParser(files, issues).parse();
        } catch (FramewiseException unreadable) {
            issues.addAll(unreadable.issues());
            documents = List.of();
        }
        if (files.paths().isEmpty()) {
            issues.add(Issue.error(ErrorCode.FILE, "The pack (%s) is empty.".formatted(files.name())));
        }
        LoadedPack pack = bind(files.name(), documents, issues);
        for (EvidencePart evidence : pack.part().evidence().values()) {
            try {
                evidence.get();
            } catch (InvalidDataException rejected) {
                issues.addAll(rejected.issues());
            }
        }
        reportTogether(issues);
        return pack;
    }

    private static LoadedPack bind(String name, List<Document> documents, List<Issue> issues) {
        Optional<PackHeader> header = header(name, documents, issues);
        if (header.isEmpty()) {
            reportTogether(issues);
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.FILE, "The pack (%s) has no pack.yaml.".formatted(name))
                            .hint("Maybe the folder above or below is meant; pack.yaml is at its root.")));
        }
        CatalogPart part = new PackBinder(name, header.get(), issues).bind(documents);
        if (issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            part.evidence().values().forEach(evidence -> {
                try {
                    evidence.get();
                } catch (InvalidDataException rejected) {
                    issues.addAll(rejected.issues());
                }
            });
        }
        reportTogether(issues);
        return new LoadedPack(part, header.get().apiRange());
    }

    private static Optional<PackHeader> header(String name, List<Document> documents, List<Issue> issues) {
        for (Document document : documents) {
            if (document instanceof Document.Tree tree
                    && (tree.path().equals("pack.yaml") || tree.path().equals("pack.json"))) {
                String file = name.isEmpty() ? tree.path() : name + "/" + tree.path();
                Binding binding = new Binding(file, io.framewise.model.id.PackId.of("unknown.pack"), "", issues);
                try {
                    return Optional.of(PackHeader.read(Fields.of(binding, tree.root())));
                } catch (InvalidDataException rejected) {
                    issues.addAll(rejected.issues());
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static void reportTogether(List<Issue> issues) {
        List<Issue> errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .distinct()
                .sorted()
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidDataException(errors);
        }
    }

    /** A whole file as a place, with the pack's name in front. */
    static Location file(String name, String path) {
        return Location.of(name.isEmpty() ? path : name + "/" + path, 0, 0);
    }
}
