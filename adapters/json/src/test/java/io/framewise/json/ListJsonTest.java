package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListJsonTest {
    private static final String DOCUMENT = ListJson.write(
            "frameworks", List.of("framework", "name"), List.of(List.of("fast", "Fast"), List.of("small", "")));

    @Test
    void aListFollowsTheSchema() {
        assertThat(Schemas.errorsOfSchema("list")).isEmpty();
        assertThat(Schemas.tree(Schemas.text("list")).get("$id").textValue()).isEqualTo(ListJson.SCHEMA);
        assertThat(Schemas.errors("list", DOCUMENT)).isEmpty();
        assertThat(Schemas.tree(DOCUMENT).at("/rows/0/name").textValue()).isEqualTo("Fast");
    }

    @Test
    void aMutationFails() {
        ObjectNode wrong = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) wrong.at("/rows/0")).put("name", 3);

        assertThat(Schemas.errors("list", wrong.toString())).isNotEmpty();
    }
}
