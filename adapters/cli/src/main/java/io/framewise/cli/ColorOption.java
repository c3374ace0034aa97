package io.framewise.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** When to color; {@link ColorMode#of} has read it by the time it is parsed. */
@Command
final class ColorOption {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = ColorMode.Converter.class,
            defaultValue = "auto",
            description = "Color: ${COMPLETION-CANDIDATES}. auto colors on a terminal unless NO_COLOR is set.")
    private ColorMode color = ColorMode.AUTO;

    ColorMode color() {
        return color;
    }
}
