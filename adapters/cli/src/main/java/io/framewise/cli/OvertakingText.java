package io.framewise.cli;

import io.framewise.model.trend.OvertakingTime;

/** When one passes another, in a sentence. */
final class OvertakingText {
    private OvertakingText() {}

    /** The sentence; of two that are level now, neither passes the other. */
    static String of(OvertakingTime time, String leader, String follower, boolean level) {
        StringBuilder text = new StringBuilder(follower)
                .append(level ? " gets ahead of " : " passes ")
                .append(leader)
                .append(level ? ", with which it is level now," : "")
                .append(" within ")
                .append(time.months())
                .append(" months on ");
        if (time.within() == 0) {
            return text.append("no path.").toString();
        }
        if (time.early().isEmpty()) {
            return text.append("fewer than one path in ten (")
                    .append(Figures.percent(time.within()))
                    .append(").")
                    .toString();
        }
        text.append(Figures.percent(time.within()))
                .append(" of all paths: on 10 % by month ")
                .append(time.early().getAsInt());
        time.median().ifPresent(months -> text.append(", on 50 % by month ").append(months));
        time.late().ifPresent(months -> text.append(", on 90 % by month ").append(months));
        return text.append('.').toString();
    }
}
