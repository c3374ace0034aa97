package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostTest {
    @Test
    void theWidthIsThatOfTheTerminalWithinReason() {
        assertThat(host(Map.of(), true).width()).isEqualTo(100);
        assertThat(host(Map.of("COLUMNS", "80"), true).width()).isEqualTo(80);
        assertThat(host(Map.of("COLUMNS", "12"), true).width()).isEqualTo(40);
        assertThat(host(Map.of("COLUMNS", "999"), true).width()).isEqualTo(200);
        assertThat(host(Map.of("COLUMNS", "wide"), true).width()).isEqualTo(100);
        assertThat(host(Map.of("COLUMNS", "0"), true).width()).isEqualTo(100);
    }

    @Test
    void theSizeOfATerminalIsRowsAndColumns() {
        assertThat(TerminalWidth.columns("50 132\n")).contains("132");
        assertThat(TerminalWidth.columns("0 0\n")).isEmpty();
        assertThat(TerminalWidth.columns("")).isEmpty();
        assertThat(TerminalWidth.columns("stty: no\n such")).isEmpty();
    }

    @Test
    void colorsAreForTerminalsThatDoNotObject() {
        assertThat(host(Map.of(), true).colorful()).isTrue();
        assertThat(host(Map.of(), false).colorful()).isFalse();
        assertThat(host(Map.of("NO_COLOR", "1"), true).colorful()).isFalse();
        assertThat(host(Map.of("NO_COLOR", ""), true).colorful()).isTrue();
        assertThat(host(Map.of("TERM", "dumb"), true).colorful()).isFalse();
    }

    @Test
    void theWordsOfTheCommandLineCountMore() {
        Host plain = host(Map.of("NO_COLOR", "1"), true);

        assertThat(ColorMode.of("compare", "--color", "always").colorful(plain)).isTrue();
        assertThat(ColorMode.of("--color=always", "compare").colorful(plain)).isTrue();
        assertThat(ColorMode.of("--color=NEVER").colorful(host(Map.of(), true))).isFalse();
        assertThat(ColorMode.of("--", "--color=always")).isEqualTo(ColorMode.AUTO);
        assertThat(ColorMode.of("--color=sometimes")).isEqualTo(ColorMode.AUTO);
        assertThat(ColorMode.of("--color")).isEqualTo(ColorMode.AUTO);
    }

    @Test
    void onlyUnicodeCharsetsShowMoreThanAscii() {
        assertThat(host(Map.of(), true).unicode()).isTrue();
        assertThat(new Host(
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream(),
                                Map.of(),
                                Charset.forName("windows-1252"),
                                true)
                        .unicode())
                .isFalse();
    }

    private static Host host(Map<String, String> variables, boolean terminal) {
        return new Host(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                variables,
                StandardCharsets.UTF_8,
                terminal);
    }
}
