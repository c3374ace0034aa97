package io.framewise.cli;

import io.framewise.model.id.PackId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a pack to begin with, with comments. It states nothing about the framework that is not known, so it can be
 * used as it is, and each line that is an example is one that can be used once its comment sign is taken away.
 */
final class StarterPack {
    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("@([a-z]+)@");

    private final String name;
    private final String framework;
    private final boolean known;
    private final LocalDate date;

    /**
     * Plans a pack.
     *
     * @param folder its folder, which names it
     * @param framework the identifier of the framework that it is about
     * @param known whether the framework is defined already, so that the pack only adds to it
     * @param date the date of the newest data
     */
    StarterPack(Path folder, String framework, boolean known, LocalDate date) {
        this.name = slug(folder);
        this.framework = framework;
        this.known = known;
        this.date = date;
    }

    /** The identifier of the scenario that the pack brings. */
    String scenario() {
        return name + "-project";
    }

    /** The text of each file by its path in the pack. */
    SortedMap<String, String> files(String path) {
        Map<String, String> words = Map.of(
                "path", path.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?"),
                "id", PackId.of("org.example." + name).value(),
                "version", String.format(Locale.ROOT, "%04d.%02d", date.getYear(), date.getMonthValue()),
                "title", title(name) + " for Framewise",
                "prefix", name,
                "name", title(framework),
                "framework", framework,
                "date", date.toString());
        SortedMap<String, String> files = new TreeMap<>();
        files.put("pack.yaml", filled("pack.yaml", words));
        files.put("sources.yaml", filled("sources.yaml", words));
        files.put("evidence/" + framework + ".yaml", filled("evidence.yaml", words));
        files.put("scenarios/" + scenario() + ".yaml", filled("scenario.yaml", words));
        if (!known) {
            files.put("frameworks/" + framework + ".yaml", filled("framework.yaml", words));
            files.put("features/" + framework + ".yaml", filled("features.yaml", words));
        }
        return files;
    }

    /** A folder's name as part of an identifier. */
    private static String slug(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String text = last == null ? "" : last.toString();
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return slug.isEmpty()
                ? "my-pack"
                : slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-+$", "");
    }

    /** {@code my-pack} as {@code My pack}. */
    private static String title(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String filled(String template, Map<String, String> words) {
        String text;
        try (InputStream stream =
                Objects.requireNonNull(StarterPack.class.getResourceAsStream("starter/" + template), template)) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(1), word.group())));
    }
}
