package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void emphasisTakesNoColumns() {
        assertThat(Columns.of(Ink.BOLD.on("abc"))).isEqualTo(3);
        assertThat(Columns.left(Ink.BOLD.on("abc"), 5)).endsWith("  ");
        assertThat(Columns.right("abc", 5)).isEqualTo("  abc");
    }

    @Test
    void aCutIsShown() {
        assertThat(Columns.cut("abcdef", 4)).isEqualTo("abc\u2026");
        assertThat(Columns.cut("abcd", 4)).isEqualTo("abcd");
        assertThat(Columns.cut("abcd", 1)).isEqualTo("a");
    }

    @Test
    void ofTwoTextsTheLongerIsCut() {
        assertThat(Columns.cut("server-sent-events", " vs ", "partial", 20))
                .isEqualTo("server-s\u2026 vs partial")
                .hasSize(20);
        assertThat(Columns.cut("none", " vs ", "server-sent-events", 18))
                .isEqualTo("none vs server-se\u2026")
                .hasSize(18);
        assertThat(Columns.cut("built-in-somehow", " vs ", "third-party", 16))
                .hasSize(16)
                .contains("\u2026 vs ");
        assertThat(Columns.cut("one", " vs ", "two", 20)).isEqualTo("one vs two");
    }
}
