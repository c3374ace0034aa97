package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void makesIdsOfPaths() {
        assertThat(Slug.ofPath("docs/async-await.rst")).isEqualTo("docs-async-await");
        assertThat(Slug.ofPath("docs/en/docs/advanced/wsgi.md")).isEqualTo("docs-advanced-wsgi");
        assertThat(Slug.ofPath("src/flask/py.typed")).isEqualTo("src-flask-py-typed");
    }

    @Test
    void shortensALongPathFromItsBeginning() {
        String path = "docs/src/pages/documentation/en/api_reference/getting_started/handlers.mdx";
        assertThat(Slug.id("robyn", Slug.ofPath(path)))
                .isEqualTo("robyn-documentation-en-api-reference-getting-started-handlers")
                .hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void refusesWhatIsNoId() {
        assertThat(Slug.id("flask", "history")).isEqualTo("flask-history");
        assertThatThrownBy(() -> Slug.id("flask", "x".repeat(60))).isInstanceOf(ImportFailure.class);
    }
}
