package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.samples.SamplePack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what a pack is rejected for: all its issues as they are printed. */
abstract class Rejections {
    static final SamplePack FULL = SamplePack.full();

    @TempDir
    Path folder;

    private int packs;

    final void accepted(SamplePack pack) {
        assertThat(PackReader.read(written(pack), "sample").part().pack().id()).hasToString("org.example.sample");
    }

    /** The pack is rejected for exactly these issues, in this order. */
    final void rejected(SamplePack pack, String... issues) {
        assertThat(issues(pack)).extracting(Issue::toString).containsExactly(issues);
    }

    final List<Issue> issues(SamplePack pack) {
        FramewiseException rejection =
                catchThrowableOfType(FramewiseException.class, () -> PackReader.read(written(pack), "sample"));
        assertThat(rejection).as("rejection").isInstanceOf(InvalidDataException.class);
        return rejection.issues();
    }

    /** The folder of the pack; each in a folder of its own. */
    final Path written(SamplePack pack) {
        return pack.writeTo(folder.resolve("pack" + ++packs));
    }

    /** The framework file of the sample pack with another text. */
    static SamplePack framework(String yaml) {
        return FULL.with("frameworks/beta.yaml", yaml);
    }
}
