package io.framewise.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void prints_as_editors_and_compilers_do() {
        assertThat(Location.of("a.yaml", 3, 7)).hasToString("a.yaml:3:7");
    }

    @Test
    void prints_a_whole_line_and_a_whole_file_without_zeros() {
        assertThat(Location.of("a.csv", 3, 0)).hasToString("a.csv:3");
        assertThat(Location.of("a.csv", 0, 0)).hasToString("a.csv");
    }

    @Test
    void is_equal_when_file_line_and_column_are() {
        Location place = Location.of("a.yaml", 3, 7);
        assertThat(place)
                .isEqualTo(Location.of("a.yaml", 3, 7))
                .hasSameHashCodeAs(Location.of("a.yaml", 3, 7))
                .isNotEqualTo(Location.of("b.yaml", 3, 7))
                .isNotEqualTo(Location.of("a.yaml", 4, 7))
                .isNotEqualTo(Location.of("a.yaml", 3, 8))
                .isNotEqualTo("a.yaml:3:7");
        assertThat(place.file()).isEqualTo("a.yaml");
        assertThat(place.line()).isEqualTo(3);
        assertThat(place.column()).isEqualTo(7);
    }
}
