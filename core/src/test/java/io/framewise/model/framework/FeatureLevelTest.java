package io.framewise.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureLevelTest {
    @Test
    void goes_from_not_at_all_to_built_in() {
        assertThat(Arrays.stream(FeatureLevel.values()).map(FeatureLevel::label))
                .containsExactly("no", "third-party", "server", "partial", "extra", "dependency", "built-in");
    }

    @Test
    void is_found_by_its_label() {
        for (FeatureLevel level : FeatureLevel.values()) {
            assertThat(FeatureLevel.ofLabel(level.label())).contains(level);
        }
        assertThat(FeatureLevel.ofLabel("BUILT_IN")).isEmpty();
    }
}
