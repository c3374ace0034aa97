package io.framewise.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static final List<String> KNOWN =
            List.of("throughput", "tail-latency", "footprint", "fastapi", "flask", "django");

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({
        "throughptu, throughput",
        "throughputt, throughput",
        "troughput, throughput",
        "thrOUGHput, throughput",
        "fastap, fastapi",
        "flaks, flask",
        "taillatency, tail-latency"
    })
    void finds_the_word_that_was_mistyped(String written, String meant) {
        assertThat(DidYouMean.hint(written, KNOWN)).contains("Maybe '" + meant + "' is meant.");
    }

    @Test
    void says_nothing_when_more_than_a_third_of_the_letters_differ() {
        assertThat(DidYouMean.hint("spring-boot", KNOWN)).isEmpty();
        assertThat(DidYouMean.closest("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(DidYouMean.closest("abcdef", List.of("abcdxy"))).contains("abcdxy");
    }

    @Test
    void completes_the_beginning_of_exactly_one_word() {
        assertThat(DidYouMean.closest("thr", KNOWN)).contains("throughput");
        assertThat(DidYouMean.closest("thr", List.of("throughput-moderate", "throughput-high-concurrency")))
                .isEmpty();
        assertThat(DidYouMean.closest("th", KNOWN)).isEmpty();
    }

    @Test
    void a_swap_of_neighbours_is_one_mistake() {
        assertThat(DidYouMean.closest("ba", List.of("ab"))).contains("ab");
        assertThat(DidYouMean.closest("cba", List.of("abc"))).isEmpty();
    }

    @Test
    void prefers_the_nearest_and_then_the_first_in_natural_order() {
        assertThat(DidYouMean.closest("flusk", List.of("flukk", "flask"))).contains("flask");
        assertThat(DidYouMean.closest("flask", List.of("flasks", "flaskk", "flasko")))
                .contains("flaskk");
        assertThat(DidYouMean.closest("flask", Set.of("flasko", "flaskk", "flasks")))
                .contains("flaskk");
    }

    @Test
    void has_no_answer_when_nothing_is_known() {
        assertThat(DidYouMean.closest("flask", List.of())).isEmpty();
    }
}
