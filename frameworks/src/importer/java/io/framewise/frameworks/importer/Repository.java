package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** The repository of a framework as it was read: one commit, its date and the day of reading. */
record Repository(
        String framework, String repo, String commit, LocalDate headDate, LocalDate asOf, String license, String note) {

    static Repository of(SharedFacts shared, String framework) {
        JsonNode activity = shared.framework("activity", framework);
        return new Repository(
                framework,
                activity.get("repo").asText(),
                activity.get("head_commit").asText(),
                SharedFacts.date(activity.get("head_date")),
                SharedFacts.date(activity.get("as_of")),
                shared.framework("maturity", framework).get("licence").asText(),
                readFrom(activity));
    }

    /** A sentence if another place than the repository itself was read; an empty text otherwise. */
    static String readFrom(JsonNode source) {
        String place = source.path("read_from").asText("");
        return place.isEmpty() ? "" : "Read from a place with the same commits: " + place + ".";
    }

    String historyId() {
        return Slug.id(framework, "history");
    }

    /** The history of commits and tags, which is complete up to the day of reading. */
    Fields history() {
        return new Fields()
                .with("id", historyId())
                .with("kind", "measured")
                .with("repo", repo)
                .with("commit", new Quoted(commit))
                .with("path", "commit history and tags")
                .with("observedOn", asOf)
                .with("retrievedOn", asOf)
                .with("license", license)
                .with("note", note);
    }

    /** Files in which something was counted. */
    Fields files(String path) {
        return file("measured", Slug.id(framework, Slug.ofPath("files-" + path)), path);
    }

    /** A page that says something. */
    Fields page(String path) {
        return file("documented", Slug.id(framework, Slug.ofPath(path)), path);
    }

    private Fields file(String kind, String id, String path) {
        return new Fields()
                .with("id", id)
                .with("kind", kind)
                .with("repo", repo)
                .with("commit", new Quoted(commit))
                .with("path", path)
                .with("observedOn", headDate)
                .with("retrievedOn", asOf)
                .with("license", license);
    }

    /** The path of that source, which must be a file of this commit. */
    String pathOf(JsonNode source) {
        if (!source.get("repo").asText().equals(repo)
                || !source.get("commit").asText().equals(commit)) {
            throw new ImportFailure("A figure is of another commit (" + framework + ", " + source + ")");
        }
        return source.get("path").asText();
    }
}
