package io.framewise.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.InvalidModelException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    static Stream<Named<Function<String, Id<?>>>> plain() {
        return Stream.of(
                Named.of("claim", ClaimId::of),
                Named.of("criterion", CriterionId::of),
                Named.of("definition", DefinitionId::of),
                Named.of("family", FamilyId::of),
                Named.of("feature", FeatureId::of),
                Named.of("framework", FrameworkId::of),
                Named.of("metric", MetricId::of),
                Named.of("scenario", ScenarioId::of),
                Named.of("source", SourceId::of));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void has_lower_case_letters_digits_and_hyphens(Function<String, Id<?>> kind) {
        assertThat(kind.apply("a-b-2").value()).isEqualTo("a-b-2");
        assertThat(kind.apply("a-b-2")).hasToString("a-b-2");
        for (String wrong : List.of("", "A", "2a", "-a", "a b", "a_b", "a.b", "ä", "a\n", "a/b", "../a")) {
            assertThatExceptionOfType(InvalidModelException.class)
                    .as(wrong)
                    .isThrownBy(() -> kind.apply(wrong))
                    .withMessageContaining("The identifier (" + wrong + ") must match");
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void has_at_most_64_characters(Function<String, Id<?>> kind) {
        assertThat(kind.apply("a".repeat(64)).value()).hasSize(64);
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> kind.apply("a".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.example", "org.example.django", "io.github.user-1.9pack"})
    void a_pack_is_named_in_reverse_dns_form(String id) {
        assertThat(PackId.of(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"django", "org.", ".org", "org..example", "Org.example", "org.-x", "org/example", "9.x"})
    void what_is_not_in_reverse_dns_form_names_no_pack(String id) {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> PackId.of(id));
    }

    @Test
    void a_regime_may_have_one_part_after_a_dot() {
        assertThat(RegimeId.of("the-benchmarker").value()).isEqualTo("the-benchmarker");
        assertThat(RegimeId.of("the-benchmarker.r7").value()).isEqualTo("the-benchmarker.r7");
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> RegimeId.of("a.b.c"));
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> RegimeId.of("a."));
    }

    @Test
    void is_equal_to_one_of_its_kind_with_the_same_characters_only() {
        assertThat(FrameworkId.of("flask"))
                .isEqualTo(FrameworkId.of("flask"))
                .hasSameHashCodeAs(FrameworkId.of("flask"))
                .isNotEqualTo(FrameworkId.of("fastapi"))
                .isNotEqualTo(FeatureId.of("flask"))
                .isNotEqualTo("flask")
                .isNotEqualTo(null);
    }

    @Test
    void sorts_by_its_characters() {
        assertThat(Stream.of("b", "a-1", "a10", "a2", "a")
                        .map(FrameworkId::of)
                        .sorted()
                        .map(FrameworkId::value))
                .containsExactly("a", "a-1", "a10", "a2", "b");
    }
}
