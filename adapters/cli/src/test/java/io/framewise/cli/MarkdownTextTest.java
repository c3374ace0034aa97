package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void textIsOnlyText() {
        MarkdownText text = new MarkdownText();
        text.paragraph("<script> *a* | [b](c) `d`\n# e \u001b[0m");

        assertThat(text).hasToString("\\<script> \\*a\\* \\| \\[b\\](c) \\`d\\` \\# e \\u001b\\[0m\n");
    }
}
