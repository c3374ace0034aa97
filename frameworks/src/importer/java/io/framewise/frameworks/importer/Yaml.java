package io.framewise.frameworks.importer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes maps, lists and scalars as YAML 1.2 with one fixed layout. */
final class Yaml {
    private static final int WIDTH = 140;
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z/][A-Za-z0-9_./()+@%&'<>;*=-]*( [A-Za-z0-9_./()+@%&'<>;*=-]+)*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    static String write(Object node) {
        Yaml yaml = new Yaml();
        yaml.block(node, 0);
        return yaml.out.toString();
    }

    private void block(Object node, int indent) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                pad(indent);
                entry(String.valueOf(key), value, indent);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> item(item, indent));
        } else {
            throw new ImportFailure("Neither a map nor a list (" + node + ")");
        }
    }

    private void entry(String key, Object value, int indent) {
        out.append(key).append(':');
        if (value instanceof Flow flow) {
            flow(flow.node(), indent, out.length() - out.lastIndexOf("\n"));
        } else if (value instanceof Map<?, ?> || (value instanceof List<?> list && !list.isEmpty())) {
            out.append('\n');
            block(value, indent + 2);
        } else {
            out.append(' ').append(inline(value)).append('\n');
        }
    }

    private void item(Object item, int indent) {
        pad(indent);
        out.append("- ");
        if (item instanceof Map<?, ?> map) {
            boolean first = true;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!first) {
                    pad(indent + 2);
                }
                entry(String.valueOf(entry.getKey()), entry.getValue(), indent + 2);
                first = false;
            }
        } else {
            out.append(inline(item)).append('\n');
        }
    }

    /** A long list continues on further lines. */
    private void flow(Object node, int indent, int column) {
        String text = inline(node);
        if (column + text.length() < WIDTH || !(node instanceof List<?> list)) {
            out.append(' ').append(text).append('\n');
            return;
        }
        out.append('\n');
        StringBuilder line = new StringBuilder(" ".repeat(indent + 2)).append('[');
        for (int i = 0; i < list.size(); i++) {
            String item = inline(list.get(i)) + (i + 1 < list.size() ? "," : "]");
            if (line.length() + item.length() + 1 > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent + 2));
            }
            line.append(line.toString().isBlank() || line.toString().endsWith("[") ? "" : " ")
                    .append(item);
        }
        out.append(line).append('\n');
    }

    private static String inline(Object node) {
        if (node instanceof Flow flow) {
            return inline(flow.node());
        }
        if (node instanceof Map<?, ?> map) {
            StringBuilder text = new StringBuilder("{");
            map.forEach((key, value) -> text.append(text.length() > 1 ? ", " : "")
                    .append(key)
                    .append(": ")
                    .append(inline(value)));
            return text.append('}').toString();
        }
        if (node instanceof List<?> list) {
            StringBuilder text = new StringBuilder("[");
            list.forEach(item -> text.append(text.length() > 1 ? ", " : "").append(inline(item)));
            return text.append(']').toString();
        }
        return scalar(node);
    }

    private static String scalar(Object value) {
        if (value instanceof LocalDate
                || value instanceof YearMonth
                || value instanceof Boolean
                || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return Numbers.plain(number);
        }
        if (value instanceof Quoted quoted) {
            return quote(quoted.text());
        }
        if (value instanceof String text) {
            boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
            return plain ? text : quote(text);
        }
        throw new ImportFailure("Not a scalar (" + value.getClass().getSimpleName() + ")");
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private void pad(int indent) {
        out.append(" ".repeat(indent));
    }
}
