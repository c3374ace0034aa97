package io.framewise.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Brings the collected facts ({@code reference/mcda} in the folder {@code -Dframewise.shared=FOLDER}) into the project's own
 * form, one file for each kind and one line for each case, and checks that the project's files are that. With
 * {@code -Dreference.write=FOLDER} it writes them there anew.
 */
class ImportedCasesTest {
    /** Cases of the project itself. */
    private static final String COMPUTED = "computed.json";

    @Test
    void the_cases_of_the_project_are_those_that_were_collected() throws IOException, URISyntaxException {
        String shared = System.getProperty("framewise.shared", "");
        assumeTrue(!shared.isEmpty(), "needs -Dframewise.shared=FOLDER");
        Map<String, String> files = files(Path.of(shared, "reference", "mcda"));
        String target = System.getProperty("reference.write", "");
        if (!target.isEmpty()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(Path.of(target, file.getKey()), file.getValue());
            }
            return;
        }
        Map<String, String> own = new TreeMap<>();
        try (Stream<Path> found = Files.list(ReferenceCasesTest.folder())) {
            for (Path file : found.filter(path -> !path.endsWith(COMPUTED)).toList()) {
                own.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(own).isEqualTo(files);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (ReferenceCase reference : ReferenceCasesTest.cases(folder)) {
            StringBuilder text = texts.computeIfAbsent(reference.kind() + ".json", kind -> new StringBuilder());
            text.append(text.isEmpty() ? "{\"format\":1,\"cases\":[\n" : ",\n").append(CompactCase.of(reference));
        }
        Map<String, String> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.append("\n]}\n").toString()));
        return files;
    }
}
