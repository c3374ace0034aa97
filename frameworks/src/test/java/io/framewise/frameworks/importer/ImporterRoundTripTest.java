package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports anew, if the facts are at hand, and expects the committed bytes. */
class ImporterRoundTripTest {
    private static final Path PACK = Path.of("src/main/resources/META-INF/framewise/io.framewise.frameworks");

    @Test
    void aRerunGivesTheCommittedFiles(@TempDir Path folder) throws IOException {
        String facts = System.getProperty("framewise.shared", "");
        assumeTrue(!facts.isEmpty(), "the folder of facts is named with -Dframewise.shared=FOLDER");

        Importer.run(Path.of(facts), Path.of("src/importer/resources"), folder);

        SortedMap<String, String> imported = files(folder);
        SortedMap<String, String> committed = files(PACK);
        committed.entrySet().removeIf(entry -> !generated(entry.getKey(), entry.getValue()));
        assertThat(imported.keySet()).isEqualTo(committed.keySet());
        assertThat(imported.keySet())
                .as("files whose bytes are the committed ones")
                .allMatch(path -> imported.get(path).equals(committed.get(path)));
    }

    private static boolean generated(String path, String text) {
        return path.endsWith(".csv") || text.startsWith(PackFolder.HEADER);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
