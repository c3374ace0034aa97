package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.id.FrameworkId;
import io.framewise.samples.SamplePack;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs in folders, zip files and folders of jars. */
class PackFilesTest {
    private static final SamplePack FULL = SamplePack.full();

    @TempDir
    Path folder;

    private static List<Issue> issues(Path place) {
        FramewiseException rejection =
                catchThrowableOfType(FramewiseException.class, () -> PackReader.read(place, "sample"));
        assertThat(rejection).as("rejection").isNotNull();
        return rejection.issues();
    }

    private static void rejected(Path place, String... issues) {
        assertThat(issues(place)).extracting(Issue::toString).containsExactly(issues);
    }

    /** A zip file with the given entries after those of the sample pack. */
    private Path archive(Object... entries) throws IOException {
        Path archive = folder.resolve("sample.zip");
        try (OutputStream stream = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            FULL.addTo(zip, "");
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(((String) entries[i + 1]).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return archive;
    }

    private static void equal(CatalogPart a, CatalogPart b) {
        assertThat(a)
                .usingRecursiveComparison()
                .ignoringFields("evidence")
                .ignoringAllOverriddenEquals()
                .isEqualTo(b);
        assertThat(a.evidence()).containsOnlyKeys(b.evidence().keySet());
        for (FrameworkId framework : a.evidence().keySet()) {
            EvidencePart expected = b.evidence().get(framework);
            assertThat(a.evidence().get(framework).get())
                    .usingRecursiveComparison()
                    .ignoringAllOverriddenEquals()
                    .isEqualTo(expected.get());
        }
    }

    @Test
    void a_folder_a_zip_file_and_a_folder_of_a_jar_hold_the_same_pack_with_the_same_places() throws IOException {
        CatalogPart files =
                PackReader.read(FULL.writeTo(folder.resolve("pack")), "sample").part();
        equal(PackReader.read(archive(), "sample").part(), files);
        Path jar = folder.resolve("packs.jar");
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("META-INF/framewise/"));
            zip.closeEntry();
            SamplePack.empty("org.example.other", "2026.04").addTo(zip, "META-INF/framewise/org.example.other/");
            FULL.addTo(zip, "META-INF/framewise/org.example.sample/");
        }
        equal(
                PackReader.readFromJar(jar, "META-INF/framewise/org.example.sample/", "sample")
                        .part(),
                files);
    }

    @Test
    void hidden_files_are_not_part_of_a_pack() throws IOException {
        Path pack = FULL.with(".DS_Store", "x")
                .with(".git/config", "x")
                .with("frameworks/.alpha.yaml.swp", "x")
                .writeTo(folder.resolve("pack"));
        Path archive = archive(".DS_Store", "x", "__MACOSX/._pack.yaml", "x", "frameworks/.alpha.yaml.swp", "x");
        equal(
                PackReader.read(archive, "sample").part(),
                PackReader.read(pack, "sample").part());
    }

    @Test
    void a_pack_may_lie_in_a_hidden_folder() {
        assertThat(PackReader.read(FULL.writeTo(folder.resolve(".pack")), "sample")
                        .part()
                        .frameworks())
                .hasSize(2);
    }

    @Test
    void a_symbolic_link_is_rejected() throws IOException {
        Path pack = FULL.writeTo(folder.resolve("pack"));
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "id: gamma\nname: G\necosystem: e\n");
        Files.createSymbolicLink(pack.resolve("frameworks/gamma.yaml"), outside);
        rejected(pack, "sample/frameworks/gamma.yaml: Symbolic links are not allowed in a pack. [FW-PACK-FILE]");
    }

    @Test
    void a_symbolic_link_to_a_folder_is_rejected() throws IOException {
        Path pack = FULL.without("claims/article.yaml").writeTo(folder.resolve("pack"));
        Files.createSymbolicLink(pack.resolve("claims"), Files.createDirectory(folder.resolve("outside")));
        rejected(pack, "sample/claims: Symbolic links are not allowed in a pack. [FW-PACK-FILE]");
    }

    @Test
    @Timeout(30)
    void a_file_of_50_megabytes_is_rejected_without_being_read() throws IOException {
        Path pack = FULL.writeTo(folder.resolve("pack"));
        try (RandomAccessFile sparse =
                new RandomAccessFile(pack.resolve("frameworks/beta.yaml").toFile(), "rw")) {
            sparse.setLength(50L << 20);
        }
        rejected(
                pack,
                "sample/frameworks/beta.yaml: A file of (52428800) bytes is over the limit of (16777216)."
                        + " [FW-PACK-LIMIT]");
    }

    @Test
    @Timeout(60)
    void a_zip_bomb_is_rejected_at_the_first_byte_too_many() throws IOException {
        Path archive = folder.resolve("bomb.zip");
        try (OutputStream stream = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            FULL.addTo(zip, "");
            zip.putNextEntry(new ZipEntry("frameworks/gamma.yaml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(archive)).isLessThan(1 << 20);
        rejected(
                archive,
                "sample/frameworks/gamma.yaml: The size of a file is over the limit of (16777216). [FW-PACK-LIMIT]");
    }

    @Test
    @Timeout(60)
    void many_files_that_are_small_enough_are_too_large_together() throws IOException {
        Path archive = folder.resolve("bomb.zip");
        try (OutputStream stream = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            byte[] zeros = new byte[15 << 20];
            for (int i = 0; i < 9; i++) {
                zip.putNextEntry(new ZipEntry("frameworks/f" + i + ".yaml"));
                zip.write(zeros);
                zip.closeEntry();
            }
        }
        rejected(archive, "sample: The size of a pack is over the limit of (134217728). [FW-PACK-LIMIT]");
    }

    @Test
    @Timeout(60)
    void the_number_of_files_is_bounded() throws IOException {
        Path archive = folder.resolve("many.zip");
        try (OutputStream stream = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("frameworks/f" + i + ".yaml"));
                zip.closeEntry();
            }
        }
        rejected(archive, "sample: The number of files is over the limit of (10000). [FW-PACK-LIMIT]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.yaml",
                "frameworks/../../evil.yaml",
                "/etc/evil.yaml",
                "a\\..\\evil.yaml",
                "./a.yaml",
                "a//b.yaml"
            })
    void a_path_that_leads_outside_an_archive_is_rejected(String path) throws IOException {
        rejected(archive(path, "x"), "sample: The path (" + path + ") does not lie inside the pack. [FW-PACK-FILE]");
    }

    @Test
    void an_archive_that_holds_a_file_twice_is_rejected() throws IOException {
        Path archive = archive("claims/article.yamm", "[]");
        byte[] bytes = Files.readAllBytes(archive);
        byte[] name = "claims/article.yamm".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                bytes[i + name.length - 1] = 'l';
            }
        }
        Files.write(archive, bytes);
        rejected(archive, "sample/claims/article.yaml: The archive holds this file twice. [FW-PACK-FILE]");
    }

    @Test
    void what_is_not_a_zip_file_is_rejected() throws IOException {
        Path text = Files.writeString(folder.resolve("sample.zip"), "format: framewise/1.0\n");
        rejected(text, "The file (sample) is not a readable zip file. [FW-PACK-SYNTAX]");
        Path truncated = archive();
        byte[] bytes = Files.readAllBytes(truncated);
        Files.write(truncated, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        rejected(truncated, "The file (sample) is not a readable zip file. [FW-PACK-SYNTAX]");
    }

    @Test
    void an_archive_with_the_pack_in_a_folder_says_that_another_folder_may_be_meant() throws IOException {
        Path archive = folder.resolve("nested.zip");
        try (OutputStream stream = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            FULL.addTo(zip, "sample/");
        }
        assertThat(issues(archive))
                .contains(Issue.error(ErrorCode.FILE, "The pack (sample) has no pack.yaml.")
                        .hint("Maybe the folder above or below is meant; pack.yaml is at its root."));
    }

    @Test
    void a_name_is_put_before_every_place_unless_it_is_empty() {
        SamplePack broken = FULL.with("claims/article.yaml", "a: [").replacing("frameworks/beta.yaml", "name", "nmae");
        Path pack = broken.writeTo(folder.resolve("pack"));
        FramewiseException rejection = catchThrowableOfType(FramewiseException.class, () -> PackReader.read(pack, ""));
        assertThat(rejection.issues())
                .extracting(issue -> issue.location().map(Location::file).orElse(""))
                .containsExactly("claims/article.yaml", "frameworks/beta.yaml");
        assertThat(issues(pack))
                .extracting(issue -> issue.location().map(Location::file).orElse(""))
                .containsExactly("sample/claims/article.yaml", "sample/frameworks/beta.yaml");
    }
}
