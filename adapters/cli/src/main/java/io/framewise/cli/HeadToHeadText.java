package io.framewise.cli;

import io.framewise.model.trend.HeadToHead;

/** Whether one stays ahead of another, in a sentence with its track record. */
final class HeadToHeadText {
    private HeadToHeadText() {}

    static String of(HeadToHead pair, String leader, String follower) {
        String when = " in " + pair.horizon() + (pair.horizon() == 1 ? " month" : " months");
        StringBuilder text = new StringBuilder(outlook(pair, leader, follower, when));
        if (!level(pair)) {
            text.append("; in ")
                    .append(pair.last())
                    .append(" it has ")
                    .append(Figures.times(pair.ratio()))
                    .append(" as many");
        }
        text.append(". ");
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

    /** Who will be ahead, and how surely. */
    static String outlook(HeadToHead pair, String leader, String follower, String when) {
        String probability = Figures.probability(pair.probability());
        boolean open = probability.equals(Figures.probability(0.5));
        if (level(pair)) {
            return leader + " and " + follower + " are level in " + pair.last() + ", and "
                    + (open
                            ? "either may be ahead" + when + " (probability " + probability + ")"
                            : leader + " is ahead" + when + " with probability " + probability);
        }
        return leader
                + (open
                        ? " is as likely to fall behind " + follower + when + " as to stay ahead of it (probability "
                                + probability + ")"
                        : " stays ahead of " + follower + when + " with probability " + probability);
    }

    /** Whether neither leads. */
    static boolean level(HeadToHead pair) {
        return pair.ratio() == 1;
    }
}
