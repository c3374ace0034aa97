package io.framewise.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.framewise.error.IncompleteModelException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelStyleTest {

    private final Sample sample = Sample.builder()
            .id(SampleId.of("throughput"))
            .weight(0.5)
            .question("How many requests?")
            .addCriterion("z")
            .addCriteria("a", "m")
            .putRank("z", 1)
            .putRank("a", 2)
            .putSortedRank("z", 1)
            .putSortedRank("a", 2)
            .origin("here")
            .build();

    @Test
    void keeps_the_order_in_which_lists_and_maps_were_filled() {
        assertThat(sample.criteria()).containsExactly("z", "a", "m");
        assertThat(sample.ranks().keySet()).containsExactly("z", "a");
        assertThat(sample.sortedRanks().keySet()).containsExactly("a", "z");
    }

    @Test
    void has_unmodifiable_collections() {
        assertThat(sample.criteria()).isUnmodifiable();
        assertThat(sample.ranks()).isUnmodifiable();
    }

    @Test
    void leaves_auxiliary_attributes_out_of_equality() {
        assertThat(sample.withOrigin("there")).isEqualTo(sample).hasSameHashCodeAs(sample);
        assertThat(sample.withWeight(0.25)).isNotEqualTo(sample);
    }

    @Test
    void computes_default_and_derived_attributes() {
        assertThat(sample.version()).isEqualTo(1);
        assertThat(sample.withCriteria(List.of("a")).size()).isEqualTo(1);
    }

    @Test
    void checks_a_value_when_it_is_built_and_when_it_is_changed() {
        assertThatIllegalArgumentException().isThrownBy(() -> sample.withWeight(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> sample.withWeight(Double.NaN));
    }

    @Test
    void names_the_missing_attributes() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Sample.builder().weight(1).build())
                .withMessage("The attributes (id, origin) must be set. [FW-MODEL-INCOMPLETE]")
                .satisfies(e -> assertThat(e.missing()).containsExactly("id", "origin"));
    }

    @Test
    void hides_the_implementation() {
        assertThat(Modifier.isPublic(sample.getClass().getModifiers())).isFalse();
    }

    @Test
    void copies_from_a_value() {
        assertThat(Sample.builder().from(sample).build()).isEqualTo(sample);
        assertThat(sample.withRanks(Map.of()).ranks()).isEmpty();
    }
}
