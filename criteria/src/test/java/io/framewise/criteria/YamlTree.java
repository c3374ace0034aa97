package io.framewise.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML by the core schema of version 1.2, where {@code no} and dates are text. */
final class YamlTree {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlTree() {}

    static JsonNode read(String yaml) {
        return tree(new Yaml(options()).compose(new StringReader(yaml)));
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private static JsonNode tree(Node node) {
        if (node.getAnchor() != null) {
            throw new IllegalArgumentException("An anchor or alias" + node.getStartMark());
        }
        if (node instanceof MappingNode mapping) {
            var object = JSON.objectNode();
            for (var entry : mapping.getValue()) {
                var key = ((ScalarNode) entry.getKeyNode()).getValue();
                if (object.has(key)) {
                    throw new IllegalArgumentException(
                            "A second key " + key + entry.getKeyNode().getStartMark());
                }
                object.set(key, tree(entry.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(tree(item)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode node) {
        var text = node.getValue();
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            default -> NUMBER.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
        };
    }
}
