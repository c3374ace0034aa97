package io.framewise.cli;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command lines that nearly everybody writes: a subcommand, then ids and options, each option once, spelled out, with
 * its value behind it or behind an equals sign. The parser takes a fifth of a start for these and a thing or two more. It is
 * asked about every other line, and about each of these that something is wrong with, so that it alone explains mistakes.
 */
final class PlainLine {
    private final PlainCommand command;
    private final Set<String> given = new HashSet<>();

    private PlainLine(PlainCommand command) {
        this.command = command;
    }

    /** The command that a line gives, ready to be called; null when the parser has to read the line. */
    static @Nullable PlainCommand read(Session session, String... words) {
        Subcommand named = Subcommand.named(words);
        if (named == null || !(named.create(session) instanceof PlainCommand command)) {
            return null;
        }
        return new PlainLine(command).takes(words) ? command : null;
    }

    private boolean takes(String... words) {
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (!isPlain(word)) {
                return false;
            }
            if (word.charAt(0) != '-') {
                if (!command.word(word)) {
                    return false;
                }
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!given.add(name)) {
                return false;
            }
            if (equals < 0 && command.flag(name)) {
                continue;
            }
            String value = equals >= 0 ? word.substring(equals + 1) : ++i < words.length ? words[i] : "";
            if (!isPlain(value) || value.charAt(0) == '-' || !option(name, value)) {
                return false;
            }
        }
        return true;
    }

    /** Color has been decided by the time a line is read; see {@link ColorMode#of}. */
    private boolean option(String name, String value) {
        return name.equals("--color")
                ? PlainCommand.choice(ColorMode.values(), value) != null
                : command.option(name, value);
    }

    /** Letters, digits and what stands between them: nothing that the parser could read otherwise than it is written. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && "-._:/=".indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
