package io.framewise.cli;

import io.framewise.catalog.Catalog;
import io.framewise.engine.EvidenceForm;
import io.framewise.engine.EvidenceLedger;
import io.framewise.engine.EvidenceRow;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.framework.Assessment;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.Practice;
import io.framewise.model.framework.Suitability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A framework as an article would tell of it. */
final class FrameworkPage {
    private final Catalog catalog;
    private final Framework framework;
    private final Page page;
    private final Entry entry;

    FrameworkPage(Catalog catalog, Framework framework, Page page) {
        this.catalog = catalog;
        this.framework = framework;
        this.page = page;
        this.entry = new Entry(page);
    }

    void print() {
        entry.title(framework.name(), "framework", framework.id());
        framework.summary().ifPresent(summary -> page.wrapped(2, summary.text() + Entry.proof(summary.evidence())));
        if (framework.summary().isPresent()) {
            page.blank();
        }
        entry.field("ecosystem", framework.ecosystem())
                .field("repository", framework.repository())
                .field("licence", framework.license())
                .field("packages", framework.packages())
                .field("installs with", framework.required())
                .field("builds on", framework.buildsOn());
        features();
        assessments("Strengths", framework.strengths());
        assessments("Challenges", framework.challenges());
        practices();
        suits();
        figures();
        page.blank();
        page.wrapped(
                "  ",
                "  ",
                Ink.FAINT.on("all figures with their sources: framewise evidence " + framework.id()
                        + "; a source: framewise show ID"));
    }

    private void features() {
        List<Feature> features = catalog.evidence(framework.id()).features();
        if (features.isEmpty()) {
            return;
        }
        entry.heading("Features");
        FeatureLevel[] levels = FeatureLevel.values();
        for (int i = levels.length - 1; i >= 0; i--) {
            List<String> names = new ArrayList<>();
            for (Feature feature : features) {
                if (feature.level() == levels[i]) {
                    FeatureDefinition word = catalog.features().get(feature.feature());
                    String name = word == null ? feature.feature().value() : word.title();
                    names.add(name
                            + feature.since()
                                    .map(version -> " (since " + version + ")")
                                    .orElse(""));
                }
            }
            entry.field(levels[i].label(), names);
        }
    }

    private void assessments(String heading, List<Assessment> assessments) {
        if (!assessments.isEmpty()) {
            entry.heading(heading);
            for (Assessment assessment : assessments) {
                entry.item(assessment.text() + Entry.proof(assessment.evidence()));
            }
        }
    }

    private void practices() {
        if (!framework.practices().isEmpty()) {
            entry.heading("Security practices");
            for (Practice practice : framework.practices()) {
                entry.item(practice.topic() + ": " + practice.text() + Entry.proof(practice.evidence()));
            }
        }
    }

    private void suits() {
        if (!framework.suits().isEmpty()) {
            entry.heading("Suits");
            for (Suitability suit : framework.suits()) {
                entry.item(suit.scenario() + ": " + suit.text() + Entry.proof(suit.evidence()));
            }
        }
    }

    /** The figures under the headings of the criteria that they feed. */
    private void figures() {
        Map<String, Map<String, EvidenceRow>> groups = new TreeMap<>();
        for (EvidenceRow row : EvidenceLedger.rows(catalog, List.of(framework.id()), catalog.newestObservation())) {
            if (row.form() != EvidenceForm.FEATURE && !row.criteria().isEmpty()) {
                Criterion criterion = catalog.criteria().get(row.criteria().get(0));
                String group = criterion == null ? "" : criterion.group();
                groups.computeIfAbsent(group, unused -> new LinkedHashMap<>())
                        .merge(LedgerTable.metric(row), row, FrameworkPage::newer);
            }
        }
        groups.forEach((group, rows) -> {
            entry.heading("Figures: " + group);
            rows.forEach((metric, row) -> page.wrapped(
                    "  - ",
                    "    ",
                    metric + ": " + LedgerTable.value(row) + events(row) + ", " + row.observedOn()
                            + row.regime().map(regime -> ", " + regime).orElse("")));
        });
    }

    private static String events(EvidenceRow row) {
        return row.form() == EvidenceForm.EVENTS ? " (the newest of " + row.count() + ")" : "";
    }

    private static EvidenceRow newer(EvidenceRow one, EvidenceRow other) {
        return other.observedOn().isAfter(one.observedOn()) ? other : one;
    }
}
