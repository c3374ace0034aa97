package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.id.FrameworkId;
import io.framewise.samples.SamplePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiled form of a pack. */
class PackIndexTest {
    @TempDir
    Path folder;

    private byte[] compiled(SamplePack pack) throws IOException {
        Path target = folder.resolve("out/sample.index");
        PackCompiler.compile(pack.writeTo(folder.resolve("sample")), target);
        return Files.readAllBytes(target);
    }

    private static LoadedPack read(byte[] index) {
        return PackReader.readCompiled(new ByteArrayInputStream(index), "sample");
    }

    @Test
    void gives_the_same_model_with_the_same_origins_as_the_files() throws IOException {
        SamplePack pack = SamplePack.full()
                .replacing("pack.yaml", "license:", "requires: {api: \"[0.1,1)\"}\nlicense:")
                .replacing("frameworks/beta.yaml", "name: Beta", "name: \"Бета \uD83D\uDE00\"")
                .with("claims/more.json", "[]");
        CatalogPart index = read(compiled(pack)).part();
        LoadedPack files = PackReader.read(folder.resolve("sample"), "sample");
        assertThat(index)
                .usingRecursiveComparison()
                .ignoringFields("evidence")
                .ignoringAllOverriddenEquals()
                .isEqualTo(files.part());
        assertThat(index.evidence()).containsOnlyKeys(files.part().evidence().keySet());
        for (Map.Entry<FrameworkId, EvidencePart> evidence : index.evidence().entrySet()) {
            assertThat(evidence.getValue().get())
                    .usingRecursiveComparison()
                    .ignoringAllOverriddenEquals()
                    .isEqualTo(files.part().evidence().get(evidence.getKey()).get());
        }
        assertThat(read(compiled(pack)).apiRange()).contains("[0.1,1)");
    }

    @Test
    void keeps_what_is_about_a_framework_closed_until_it_is_asked_for() throws IOException {
        List<Document> documents = PackIndex.read(new ByteArrayInputStream(compiled(SamplePack.full())), "sample");
        assertThat(documents)
                .filteredOn(document -> document.subject().isPresent())
                .isNotEmpty()
                .allSatisfy(document -> {
                    assertThat(document).isInstanceOf(Document.Closed.class);
                    assertThat(document.opened()).isNotInstanceOf(Document.Closed.class);
                    assertThat(document.opened().path()).isEqualTo(document.path());
                    assertThat(document.opened().subject()).isEqualTo(document.subject());
                });
        assertThat(documents)
                .filteredOn(document -> document.subject().isEmpty())
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.opened()).isSameAs(document));
    }

    @Test
    void is_the_same_for_the_same_pack() throws IOException {
        assertThat(compiled(SamplePack.full())).isEqualTo(compiled(SamplePack.full()));
    }

    @Test
    void holds_numbers_of_any_length() throws IOException {
        StringBuilder rows = new StringBuilder(SamplePack.full().text("runs/bench.csv"));
        for (int day = 1; day <= 28; day++) {
            for (int i = 0; i < 12; i++) {
                rows.append("beta,throughput,%s,bench.r1,2025-07-%02d,%s,requests/s,1.0,\n"
                        .formatted(i + 1, day, 1000 + day * 100 + i));
            }
        }
        CatalogPart index = read(compiled(SamplePack.full().with("runs/bench.csv", rows.toString())))
                .part();
        assertThat(index.evidence().get(FrameworkId.of("beta")).get().measurements())
                .hasSize(339)
                .last()
                .satisfies(run ->
                        assertThat(run.origin().location().orElseThrow().line()).isEqualTo(341));
    }

    @Test
    void a_pack_with_a_problem_does_not_compile() {
        SamplePack broken = SamplePack.full().replacing("runs/bench.csv", ",800,", ",a,");
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> compiled(broken))
                .withMessageContaining("sample/runs/bench.csv:2:6");
        assertThat(folder.resolve("out/sample.index")).doesNotExist();
    }

    @Test
    void is_written_by_a_command_of_two_arguments() throws IOException {
        Path target = folder.resolve("sample.index");
        PackCompiler.main(new String[] {
            SamplePack.full().writeTo(folder.resolve("sample")).toString(), target.toString()
        });
        assertThat(Files.readAllBytes(target)).isEqualTo(compiled(SamplePack.full()));
    }

    @Test
    void one_of_another_release_is_rejected() throws IOException {
        byte[] index = compiled(SamplePack.full());
        index[3]++;
        rejected(index, "The compiled pack (sample) is of another release.");
    }

    @Test
    void a_truncated_one_is_rejected() throws IOException {
        byte[] index = compiled(SamplePack.full());
        Random random = new Random(1);
        for (int length : new int[] {0, 1, 3, 4, 5, 7, 8, 9, index.length / 2, index.length - 1}) {
            rejected(Arrays.copyOf(index, length), "The compiled pack (sample) is damaged.");
        }
        for (int i = 0; i < 50; i++) {
            rejected(
                    Arrays.copyOf(index, 4 + random.nextInt(index.length - 4)),
                    "The compiled pack (sample) is damaged.");
        }
    }

    @Test
    void a_damaged_one_is_rejected() throws IOException {
        byte[] index = compiled(SamplePack.full());
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = index.clone();
            damaged[4 + random.nextInt(index.length - 4)] ^= (byte) (1 << random.nextInt(8));
            rejected(damaged, "The compiled pack (sample) is damaged.");
        }
    }

    @Test
    void a_longer_one_is_rejected() throws IOException {
        byte[] index = compiled(SamplePack.full());
        rejected(Arrays.copyOf(index, index.length + 1), "The compiled pack (sample) is damaged.");
    }

    @Test
    void one_that_cannot_be_read_is_unavailable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk failure");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("disk failure");
            }
        };
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> PackReader.readCompiled(broken, "sample"))
                .withMessage("The compiled pack (sample) cannot be read. [FW-SOURCE-UNAVAILABLE]")
                .withCauseInstanceOf(IOException.class);
    }

    private static void rejected(byte[] index, String message) {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> read(index))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.FORMAT);
                    assertThat(e.issues().get(0).message()).isEqualTo(message);
                });
    }
}
