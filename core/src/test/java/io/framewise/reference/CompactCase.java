package io.framewise.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A case as one line: what is given to the last bit, what is expected in 13 digits, and where it comes from as a sentence in
 * place of a table. What other implementations made of it is left out.
 */
final class CompactCase {
    private static final MathContext DIGITS = new MathContext(13);

    private CompactCase() {}

    static String of(ReferenceCase reference) {
        StringJoiner line = new StringJoiner(",", "{", "}");
        line.add("\"id\":" + quoted(reference.id()));
        line.add("\"kind\":" + quoted(reference.kind()));
        line.add("\"method\":" + quoted(reference.method()));
        line.add("\"convention\":" + quoted(reference.convention()));
        line.add("\"cite\":" + quoted(citation(ReferenceCase.object(reference.field("source")))));
        line.add("\"tolerance\":" + json(reference.field("tolerance"), false));
        line.add("\"input\":" + json(reference.field("input"), false));
        line.add("\"expected\":" + json(reference.field("expected"), true));
        return line.toString();
    }

    private static String citation(Map<String, @Nullable Object> source) {
        String type =
                switch (ReferenceCase.text(source.get("type"))) {
                    case "paper-example" -> "Printed example";
                    case "peer-test" -> "Test";
                    case "peer-doc-example" -> "Documented example";
                    case "peer-run" -> "Output";
                    case "exact-computation" -> "Exact computation";
                    default -> throw new IllegalArgumentException(source.toString());
                };
        StringJoiner citation = new StringJoiner("; ");
        add(citation, "", source.get("paper"));
        add(citation, "", source.get("peer"));
        add(citation, "version ", source.get("version"));
        add(citation, "", source.get("peer_file"));
        add(citation, "", source.get("test"));
        add(citation, "seed ", source.get("seed"));
        return citation.length() == 0 ? type : type + ": " + citation;
    }

    private static void add(StringJoiner citation, String before, @Nullable Object value) {
        if (value instanceof Double number) {
            citation.add(before + plain(new BigDecimal(number)));
        } else if (value != null) {
            citation.add(before + value);
        }
    }

    private static String json(@Nullable Object value, boolean rounded) {
        if (value instanceof Map<?, ?> map) {
            StringJoiner object = new StringJoiner(",", "{", "}");
            map.forEach((key, item) -> object.add(quoted(Objects.toString(key)) + ":" + json(item, rounded)));
            return object.toString();
        }
        if (value instanceof List<?> list) {
            StringJoiner array = new StringJoiner(",", "[", "]");
            list.forEach(item -> array.add(json(item, rounded)));
            return array.toString();
        }
        if (value instanceof Double number) {
            BigDecimal exact = new BigDecimal(Double.toString(number));
            return plain(rounded ? exact.round(DIGITS) : exact);
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = stripped.toPlainString();
        String scientific = stripped.toString();
        return plain.length() <= scientific.length() ? plain : scientific;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
