package io.framewise.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void a_failed_condition_lowers_the_word_by_one_step() {
        assertThat(Word.CLEAR.lower()).isEqualTo(Word.FAVOURED);
        assertThat(Word.FAVOURED.lower()).isEqualTo(Word.LEANS);
        assertThat(Word.LEANS.lower()).isEqualTo(Word.TOO_CLOSE_TO_CALL);
        assertThat(Word.TOO_CLOSE_TO_CALL.lower()).isEqualTo(Word.TOO_CLOSE_TO_CALL);
    }

    @Test
    void words_grow_in_the_order_of_their_constants() {
        for (Word word : Word.values()) {
            assertThat(word.lower()).isLessThanOrEqualTo(word);
        }
        assertThat(Word.TOO_CLOSE_TO_CALL.label()).isEqualTo("too close to call");
    }
}
