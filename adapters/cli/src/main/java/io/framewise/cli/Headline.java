package io.framewise.cli;

import io.framewise.model.comparison.Comparison;

/** What is compared, for what, as of when. */
final class Headline {
    private final Comparison comparison;
    private final Names names;
    private final Page page;

    Headline(Comparison comparison, Names names, Page page) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
    }

    void print() {
        String between = page.separator();
        page.wrapped(
                "",
                "  ",
                Ink.BOLD.on(names.versus(names.of(comparison))) + between + "scenario "
                        + comparison.scenario().id() + between + "evidence as of " + comparison.asOf() + between
                        + "seed "
                        + comparison.provenance().seed());
        page.blank();
    }
}
