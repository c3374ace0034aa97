package io.framewise.codec;

import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
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
        LoadedPack pack = bind(files.name(), new PackParser(files, issues).parse(), issues);
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
            throw new InvalidDataException(sortedErrors(issues));
        }
        CatalogPart part = new PackBinder(name, header.get(), issues).bind(documents);
        if (!sortedErrors(issues).isEmpty()) {
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
        List<Document> headers = new ArrayList<>();
        for (Document document : documents) {
            if (Places.isHeader(document.path())) {
                headers.add(document);
            }
        }
        if (headers.size() > 1) {
            issues.add(Issue.error(ErrorCode.FILE, "The pack (%s) has two headers.".formatted(name))
                    .hint("Maybe pack.json is left over."));
        }
        String prefix = name.isEmpty() ? "" : name + "/";
        if (headers.isEmpty() || !(headers.get(0) instanceof Document.Tree tree)) {
            boolean unreadable = issues.stream()
                    .flatMap(issue -> issue.location().stream())
                    .anyMatch(place -> Places.isHeader(place.file().substring(prefix.length())));
            if (!unreadable) {
                issues.add(missingHeader(name, documents));
            }
            return Optional.empty();
        }
        Binding binding =
                new Binding(prefix + tree.path(), io.framewise.model.id.PackId.of("unknown.pack"), "", issues);
        try {
            return Optional.of(PackHeader.read(Fields.of(binding, tree.root())));
        } catch (FramewiseException rejected) {
            issues.addAll(binding.placed(rejected).issues());
            return Optional.empty();
        }
    }

    private static Issue missingHeader(String name, List<Document> documents) {
        return Issue.error(ErrorCode.FILE, "The pack (%s) has no pack.yaml.".formatted(name))
                .hint(DidYouMean.closest(
                                "pack.yaml",
                                documents.stream()
                                        .map(Document::path)
                                        .filter(path -> !path.contains("/"))
                                        .toList())
                        .map(near -> "Maybe '" + near + "' is meant to be 'pack.yaml'.")
                        .orElse("Maybe the folder above or below is meant; pack.yaml is at its root."));
    }

    private static void reportTogether(List<Issue> issues) {
        List<Issue> errors = sortedErrors(issues);
        if (!errors.isEmpty()) {
            throw new InvalidDataException(errors);
        }
    }

    private static List<Issue> sortedErrors(List<Issue> issues) {
        return issues.isEmpty()
                ? List.of()
                : issues.stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
