package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFacts() throws IOException {
        write("settings/frameworks.yaml", "- flask\n");
        write(
                "settings/since.yaml",
                "- {framework: flask, feature: async-handlers, since: \"2.0\", source: changes}\n");
        write("evidence/activity-releases.csv", "framework,version\nflask,2.0\n");
        write("settings/sources.yaml", "pypi-package: {note: n}\n");
        write("evidence/ecosystem.json", "{\"frameworks\": {\"flask\": {\"pypi_prefix\": {\"as_of\": \"2026-11\"}}}}");
        write("evidence/maturity.json", "{\"frameworks\": {\"flask\": {\"licence\": \"MIT\"}}}");
        write("evidence/activity.json", """
            {"frameworks": {"flask": {"repo": "o/n", "head_commit": "c", "head_date": "2026-04-08", "as_of": "2026-04-15",
             "read_from": null}}}\
            """);
        write("evidence/features.json", """
            {"cells": [
             {"framework": "flask", "feature": "async_handlers", "value": "partial", "note": "With an extra",
              "source": {"repo": "o/n", "commit": "c", "path": "docs/async.rst"}, "evidence": {"line": 1}},
             {"framework": "flask", "feature": "sessions", "value": "yes", "note": null,
              "source": {"repo": "o/n", "commit": "c", "path": "docs/quickstart.rst"}, "evidence": {"line": 559}},
             {"framework": "flask", "feature": "cli", "value": "yes", "note": null,
              "source": {"repo": "o/n", "commit": "c", "path": "docs/quickstart.rst"}, "evidence": {"line": 7}},
             {"framework": "flask", "feature": "cors", "value": "extension", "note": null,
              "source": {"repo": "PyPI package list", "commit": null, "path": "flask-cors"},
              "evidence": {"package": "flask-cors", "index": "PyPI", "latest_release_month": "2026-06", "version": "6.0.5"}},
             {"framework": "django", "feature": "cli", "value": "yes", "note": null, "source": {}, "evidence": {}}]}\
            """);
        Sources sources = new Sources();
        PackFolder pack = new PackFolder(folder.resolve("pack"));
        new Features(new SharedFacts(folder, folder.resolve("settings"))).write(pack, sources);
        sources.write(pack);
    }

    @Test
    void eachFeatureCitesItsPage() {
        assertThat(folder.resolve("pack/features/flask.yaml")).hasContent(PackFolder.HEADER + """
            framework: flask
            features:
              - {feature: async-handlers, level: partial, evidence: flask-docs-async, since: "2.0", sinceEvidence: changes, note: With an extra}
              - {feature: cli, level: built-in, evidence: flask-docs-quickstart, note: line 7}
              - {feature: cors, level: third-party, evidence: pypi-flask-cors}
              - {feature: sessions, level: built-in, evidence: flask-docs-quickstart, note: line 559}
            """);
    }

    @Test
    void aLineStandsInTheSourceWhereThePageIsCitedOnce() throws IOException {
        assertThat(Files.readString(folder.resolve("pack/sources/generated.yaml")))
                .contains("""
                      path: docs/async.rst
                      observedOn: 2026-04-08
                      retrievedOn: 2026-04-15
                      license: MIT
                      selector: line 1
                    """)
                .contains("""
                      path: docs/quickstart.rst
                      observedOn: 2026-04-08
                      retrievedOn: 2026-04-15
                      license: MIT
                    - id: pypi-flask-cors
                    """);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
