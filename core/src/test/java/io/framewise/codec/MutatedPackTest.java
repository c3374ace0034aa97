package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.framewise.catalog.Catalog;
import io.framewise.error.FramewiseException;
import io.framewise.error.Issue;
import io.framewise.error.Severity;
import io.framewise.samples.SamplePack;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is in a pack, it is accepted or rejected with codes, and soon. */
class MutatedPackTest {
    private static final int MUTATIONS = 2000;
    private static final String SPICE = "{}[]:,-&*!|>'\"%@`#~?\n\t \u0000\u202E9eE.+<";

    /** All that reading one small pack may take from the heap, garbage included, in bytes. */
    private static final long MEMORY = 32L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final SamplePack valid = SamplePack.full();

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void mutations_of_a_valid_pack_are_accepted_or_rejected_with_a_code() {
        int accepted = 0;
        List<String> slow = new ArrayList<>();
        List<String> large = new ArrayList<>();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            SortedMap<String, byte[]> files = new TreeMap<>(valid.files());
            List<String> paths = List.copyOf(files.keySet());
            for (int i = random.nextInt(3); i >= 0; i--) {
                String path = paths.get(random.nextInt(paths.size()));
                files.put(path, mutated(files.get(path), random));
            }
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            accepted += isAccepted(files, seed) ? 1 : 0;
            if (THREADS.getCurrentThreadAllocatedBytes() - allocated > MEMORY) {
                large.add("seed " + seed);
            }
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(10)) {
                slow.add("seed " + seed);
            }
        }
        assertThat(slow).isEmpty();
        assertThat(large).isEmpty();
        // neither every mutation may pass nor every one be caught, or the test tests nothing
        assertThat(accepted).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
    }

    private static boolean isAccepted(SortedMap<String, byte[]> files, int seed) {
        try {
            Catalog catalog =
                    Catalog.of(List.of(PackReader.read(inMemory(files)).part()));
            catalog.frameworks().keySet().forEach(catalog::evidence);
            return true;
        } catch (FramewiseException rejection) {
            assertThat(rejection.issues()).as("seed %s", seed).isNotEmpty();
            assertThat(rejection.issues())
                    .as("seed %s", seed)
                    .extracting(Issue::severity)
                    .containsOnly(Severity.ERROR);
            assertThat(rejection.issues())
                    .as("seed %s", seed)
                    .allSatisfy(
                            issue -> assertThat(issue.message()).isNotBlank().doesNotContain("Exception"))
                    // without a header there is no line to point to, but the pack is named
                    .allMatch(
                            issue -> issue.location().isPresent()
                                    || issue.message().contains("(sample)"),
                            "has a place");
            return false;
        } catch (RuntimeException | StackOverflowError crash) {
            throw new AssertionError("seed " + seed, crash);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int place = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int length = Math.min(bytes.length - place, 1 + random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, place, random);
            case 1 -> joined(Arrays.copyOf(bytes, place), Arrays.copyOfRange(bytes, place + length, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, place + length), Arrays.copyOfRange(bytes, place, bytes.length));
            case 3 -> withSwappedLines(bytes, random);
            case 4 ->
                joined(
                        Arrays.copyOf(bytes, place),
                        String.valueOf(SPICE.charAt(random.nextInt(SPICE.length())))
                                .getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(bytes, place, bytes.length));
            default -> Arrays.copyOf(bytes, place);
        };
    }

    private static byte[] flipped(byte[] bytes, int place, Random random) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[place] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] withSwappedLines(byte[] bytes, Random random) {
        List<String> lines =
                new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    private static PackFiles inMemory(SortedMap<String, byte[]> files) {
        return new PackFiles() {
            @Override
            public String name() {
                return "sample";
            }

            @Override
            public SortedSet<String> paths() {
                return new TreeSet<>(files.keySet());
            }

            @Override
            public byte[] read(String path) {
                return files.get(path);
            }
        };
    }
}
