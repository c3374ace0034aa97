package io.framewise.cli;

import java.util.Locale;

/** When to color. */
enum ColorMode {
    /** On a terminal, unless its environment objects. */
    AUTO,
    /** Always, also into a pipe. */
    ALWAYS,
    /** Never. */
    NEVER;

    boolean colorful(Host host) {
        return this == ALWAYS || this == AUTO && host.colorful();
    }

    /** What the words of a command line ask for; needed before they are parsed, since help and complaints are colored too. */
    static ColorMode of(String... arguments) {
        ColorMode mode = AUTO;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith("--color=")) {
                mode = named(arguments[i].substring("--color=".length()), mode);
            } else if (arguments[i].equals("--color") && i + 1 < arguments.length) {
                mode = named(arguments[i + 1], mode);
            }
        }
        return mode;
    }

    private static ColorMode named(String name, ColorMode otherwise) {
        for (ColorMode mode : values()) {
            if (mode.toString().equalsIgnoreCase(name)) {
                return mode;
            }
        }
        return otherwise;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads one. */
    static final class Converter extends Choice<ColorMode> {
        Converter() {
            super(values());
        }
    }
}
