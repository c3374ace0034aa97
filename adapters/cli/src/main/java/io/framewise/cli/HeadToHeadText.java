package io.framewise.cli;

import io.framewise.model.trend.HeadToHead;

/** Whether one stays ahead of another, in a sentence with its track record. */
final class HeadToHeadText {
    private HeadToHeadText() {}

    static String of(HeadToHead pair, String leader, String follower) {
        StringBuilder text = new StringBuilder(leader)
                .append(" stays ahead of ")
                .append(follower)
                .append(" in ")
                .append(pair.horizon())
                .append(pair.horizon() == 1 ? " month" : " months")
                .append(" with probability ")
                .append(Figures.probability(pair.probability()))
                .append("; in ")
                .append(pair.last())
                .append(" it has ")
                .append(Figures.times(pair.ratio()))
                .append(" as many. ");
        pair.backTest()
                .ifPresentOrElse(
                        score -> text.append("Back-test: Brier ")
                                .append(Figures.value(score.brier()))
                                .append(" over ")
                                .append(score.origins())
                                .append(" months, ")
                                .append(Figures.value(score.persistence()))
                                .append(" for saying that whoever leads will lead."),
                        () -> text.append("Too little past for a back-test."));
        return text.toString();
    }
}
