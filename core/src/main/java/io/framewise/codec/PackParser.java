package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns the files of a pack into documents, by their endings. */
final class PackParser {
    private final PackFiles files;
    private final List<Issue> issues;

    PackParser(PackFiles files, List<Issue> issues) {
        this.files = files;
        this.issues = issues;
    }

    /** All documents that could be read; what was wrong with the others is among the issues. */
    List<Document> parse() {
        List<Document> documents = new ArrayList<>();
        long total = 0;
        for (String path : files.paths()) {
            try {
                byte[] bytes = files.read(path);
                total += bytes.length;
                if (total > Limits.PACK_BYTES) {
                    throw Limits.exceeded(files.place(path), "The size of a pack", Limits.PACK_BYTES);
                }
                if (path.endsWith(".csv")) {
                    documents.addAll(CsvReader.read(files.file(path), path, text(files.file(path), bytes)));
                } else if (path.endsWith(".json")) {
                    documents.add(
                            new Document.Tree(path, JsonReader.read(files.file(path), text(files.file(path), bytes))));
                } else if (path.endsWith(".yaml") || path.endsWith(".yml")) {
                    documents.add(
                            new Document.Tree(path, YamlReader.read(files.file(path), text(files.file(path), bytes))));
                } else {
                    issues.add(Issue.error(ErrorCode.FILE, "No file of a pack has this name.")
                            .at(files.place(path))
                            .hint("Packs hold .yaml, .json and .csv files in known places."));
                }
            } catch (FramewiseException unreadable) {
                issues.addAll(unreadable.issues());
            }
        }
        return documents;
    }

    /** The text of a file, which must be UTF-8 without deceptive characters. */
    static String text(String file, byte[] bytes) {
        String text;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException malformed) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            String line = before.substring(before.lastIndexOf('\n') + 1);
            throw new InvalidDataException(List.of(Issue.error(ErrorCode.SYNTAX, "The file is not UTF-8.")
                    .hint("Maybe save it as UTF-8; spreadsheets call that 'CSV UTF-8'.")
                    .at(Location.of(file, lines + 1, line.codePointCount(0, line.length()) + 1))));
        }
        return Limits.checkedFile(text.startsWith("\uFEFF") ? text.substring(1) : text, file);
    }
}
