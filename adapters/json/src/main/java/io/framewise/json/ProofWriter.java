package io.framewise.json;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.PackVersion;
import io.framewise.model.comparison.Provenance;
import java.io.IOException;

/** Caveats, citations and what it takes to compute the answer again. */
final class ProofWriter {
    private final JsonFields out;

    ProofWriter(JsonFields out) {
        this.out = out;
    }

    void write(Comparison comparison) throws IOException {
        out.objects("caveats", comparison.caveats(), this::caveat);
        out.objects("citations", comparison.citations(), this::citation);
        out.object("provenance", () -> provenance(comparison.provenance()));
    }

    private void caveat(Caveat caveat) throws IOException {
        out.word("kind", caveat.kind());
        out.text("text", caveat.text());
        out.text("framework", caveat.framework());
        out.text("criterion", caveat.criterion());
        out.texts("citations", caveat.citations());
    }

    private void citation(Citation citation) throws IOException {
        out.text("label", citation.label());
        out.text("newest", citation.newest());
        out.text("commit", citation.commit());
        out.texts("measurements", citation.measurements());
        out.object("source", () -> new SourceWriter(out).write(citation.source()));
    }

    private void provenance(Provenance provenance) throws IOException {
        out.text("asOf", provenance.asOf());
        out.count("seed", provenance.seed());
        out.count("draws", provenance.draws());
        out.objects("packs", provenance.packs(), this::pack);
        out.texts("skipped", provenance.skipped());
    }

    private void pack(PackVersion pack) throws IOException {
        out.text("pack", pack.pack());
        out.text("version", pack.version());
    }
}
