package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether a security policy was found, in the repository itself or in that of the organisation. */
final class SecurityPolicies {
    private final SharedFacts shared;

    SecurityPolicies(SharedFacts shared) {
        this.shared = shared;
    }

    List<Fields> rows(String framework, Sources sources) {
        JsonNode security = shared.evidence("security");
        LocalDate read = SharedFacts.date(security.get("snapshot_date"));
        List<Fields> rows = new ArrayList<>();
        for (JsonNode policy : security.get("policies")) {
            if (policy.get("framework").asText().equals(framework)) {
                rows.add(row(framework, policy, read, sources));
            }
        }
        return rows;
    }

    private Fields row(String framework, JsonNode policy, LocalDate read, Sources sources) {
        JsonNode own = policy.get("security_policy_file");
        JsonNode organisation = policy.get("organisation_policy");
        Repository repository = Repository.of(shared, framework);
        Fields row = new Fields().with("metric", "security-policy");
        if (!own.isNull()) {
            String path = own.isTextual() ? own.asText() : own.get("path").asText();
            return row.with("value", true)
                    .with("unit", "boolean")
                    .with("source", sources.add(repository.page(path)))
                    .with("observedOn", repository.headDate());
        }
        if (organisation.isNull()) {
            return row.with("presence", "unknown").with("reason", "no policy found");
        }
        return row.with("value", true)
                .with("unit", "boolean")
                .with(
                        "source",
                        sources.add(new Fields()
                                .with("id", Slug.id(framework, "security-policy"))
                                .with("kind", "documented")
                                .with("repo", organisation.get("repo").asText())
                                .with(
                                        "commit",
                                        new Quoted(organisation.get("commit").asText()))
                                .with("path", organisation.get("path").asText())
                                .with("observedOn", read)
                                .with("retrievedOn", read)
                                .with("note", "The policy of the organisation, which holds for all its repositories.")))
                .with("observedOn", read);
    }
}
