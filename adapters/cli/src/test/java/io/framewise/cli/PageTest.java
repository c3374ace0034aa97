package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void controlCharactersOfAPackAreShownAndNotSent() {
        Page page = new Page(80, true).line("a\u001b[2Jb\u0007c\u202ed\u009be");

        assertThat(page.finished(true)).isEqualTo("a\\u001b[2Jb\\u0007c\\u202ed\\u009be\n");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(new Page(80, true).line("a\nb\r\tc\u2028d  ").finished(false))
                .isEqualTo("a b  c d\n");
    }

    @Test
    void emphasisBecomesColorOnlyWhenColorIsWanted() {
        Page page = new Page(80, true).line(Ink.CARE.on("!"));

        assertThat(page.finished(true)).isEqualTo("\u001b[33m!\u001b[0m\n");
        assertThat(page.finished(false)).isEqualTo("!\n");
    }

    @Test
    void paragraphsAreWrappedAtTheWidth() {
        Page page = new Page(20, true).wrapped("- ", "  ", "one two three  four\nfive six seven");

        assertThat(page.finished(false)).isEqualTo("- one two three four\n  five six seven\n");
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertThat(new Page(10, true).wrapped(2, "a src-test-resources b").finished(false))
                .isEqualTo("  a\n  src-test-resources\n  b\n");
    }

    @Test
    void onANarrowPageLongIdentifiersAreBrokenAtSlashes() {
        assertThat(new Page(16, true).wrapped(2, "learning/names-in-it end").finished(false))
                .isEqualTo("  learning/\n  names-in-it\n  end\n");
        assertThat(new Page(60, true)
                        .wrapped(2, "https://example.org/" + "x".repeat(60))
                        .finished(false))
                .isEqualTo("  https://example.org/" + "x".repeat(60) + "\n");
    }

    @Test
    void withoutUnicodeEverythingIsAscii() {
        Page page = new Page(80, false)
                .line("\u251c\u2500\u25cf\u2524 \u2588\u258f\u2583 \u201ccaf\u00e9\u201d \u2026 \u4e2d");

        assertThat(page.finished(false)).isEqualTo("[-o] #.= \"cafe\" ~ ?\n");
    }
}
