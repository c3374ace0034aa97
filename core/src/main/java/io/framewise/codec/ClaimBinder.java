package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.model.claim.Claim;
import io.framewise.model.claim.Clause;
import io.framewise.model.claim.ClauseKind;
import io.framewise.model.id.ClaimId;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code claims/*.yaml}. */
final class ClaimBinder {
    private ClaimBinder() {}

    static Claim claim(Fields fields) {
        Claim.Builder builder = Claim.builder()
                .id(fields.parsed("id", ClaimId::of))
                .heading(fields.text("heading"))
                .text(fields.text("text"))
                .about(fields.texts("about", IdReaders.FRAMEWORK))
                .asserts(fields.objects("asserts", ClaimBinder::clause))
                .limits(fields.objects("limits", ClaimBinder::clause))
                .origin(fields.binding().origin(fields.place()));
        fields.node("asserts");
        fields.end();
        return builder.build();
    }

    private static Clause clause(Fields fields) {
        Clause.Builder builder = Clause.builder().kind(fields.choice("kind", ClauseKind.class));
        for (String name : fields.names()) {
            if (!name.equals("kind")) {
                Node node = fields.node(name);
                List<Node> values = node instanceof ListNode list ? list.items() : List.of(node);
                List<String> arguments = new ArrayList<>();
                for (Node value : values) {
                    arguments.add(argument(fields, value));
                }
                builder.putArgument(name, arguments);
            }
        }
        fields.end();
        return builder.build();
    }

    private static String argument(Fields fields, Node node) {
        if (node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL) {
            return scalar.text();
        }
        throw fields.binding()
                .rejected(
                        ErrorCode.VALUE,
                        "An argument is a single value, but here is %s.".formatted(node.describe()),
                        node);
    }
}
