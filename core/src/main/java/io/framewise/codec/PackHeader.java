package io.framewise.codec;

import io.framewise.catalog.Definitions;
import io.framewise.catalog.Replacement;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.id.PackId;
import io.framewise.model.origin.PackInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code pack.yaml} says: the format first, since everything else depends on it. */
record PackHeader(PackInfo info, Optional<String> apiRange, List<Replacement> replacements) {
    private static final Pattern VERSION = Pattern.compile("[0-9]{4}\\.[0-9]{2}([.-][0-9A-Za-z.]+)?");
    private static final Pattern FORMAT = Pattern.compile("framewise/([0-9]{1,4})\\.([0-9]{1,4})");

    static PackHeader read(Fields fields) {
        format(fields);
        PackInfo.Builder info = PackInfo.builder()
                .id(fields.parsed("id", PackId::of))
                .version(version(fields))
                .title(fields.text("title"))
                .license(fields.text("license"))
                .description(fields.optionalText("description"));
        Optional<String> range = Optional.empty();
        if (fields.has("requires")) {
            Fields requires = fields.object("requires");
            range = Optional.of(requires.text("api"));
            requires.end();
        }
        List<Replacement> replacements = new ArrayList<>();
        for (Node item : fields.items("overrides")) {
            replacements.add(replacement(Fields.of(fields.binding(), item)));
        }
        fields.end();
        return new PackHeader(info.build(), range, replacements);
    }

    private static void format(Fields fields) {
        String format = fields.text("format");
        java.util.regex.Matcher matcher = FORMAT.matcher(format);
        if (!matcher.matches()) {
            throw rejected(fields, "The format (%s) must be framewise/1.0.".formatted(format));
        }
        if (!matcher.group(1).equals("1")) {
            throw rejected(
                    fields, "The format (%s) is not one that this release reads (framewise/1.0).".formatted(format));
        }
        if (Integer.parseInt(matcher.group(2)) > 0) {
            throw rejected(
                    fields,
                    "The format (%s) needs a later release of Framewise; this one reads framewise/1.0."
                            .formatted(format));
        }
    }

    private static InvalidDataException rejected(Fields fields, String message) {
        return new InvalidDataException(
                List.of(Issue.error(ErrorCode.FORMAT, message).at(fields.place("format"))));
    }

    private static String version(Fields fields) {
        String version = fields.text("version");
        if (!VERSION.matcher(version).matches()) {
            throw fields.binding()
                    .rejected(
                            ErrorCode.VALUE,
                            "The version (%s) of the data must be YYYY.MM, such as \"2026.04\".".formatted(version),
                            fields.node("version"));
        }
        return version;
    }

    private static Replacement replacement(Fields fields) {
        for (Definitions kind : Definitions.values()) {
            if (fields.has(kind.label())) {
                Replacement.Builder builder = Replacement.builder()
                        .kind(kind)
                        .id(fields.text(kind.label()))
                        .replaced(fields.parsed("from", PackId::of));
                fields.end();
                return builder.build();
            }
        }
        throw new InvalidDataException(List.of(
                Issue.error(ErrorCode.MISSING_FIELD, "An override names a framework, criterion, scenario or regime.")
                        .at(fields.place())));
    }
}
