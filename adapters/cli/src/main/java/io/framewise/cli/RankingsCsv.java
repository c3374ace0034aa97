package io.framewise.cli;

import io.framewise.decision.MethodAgreement;
import io.framewise.model.decision.Ranking;
import java.util.List;

/** Rankings as CSV: a row for each alternative in the order of the matrix, a score and a rank for each method. */
final class RankingsCsv {
    private RankingsCsv() {}

    static String of(MethodAgreement agreement) {
        List<Ranking> rankings = agreement.rankings();
        Csv csv = new Csv().cell("alternative");
        for (Ranking ranking : rankings) {
            csv.cell(ranking.method() + " score").cell(ranking.method() + " rank");
        }
        csv.end();
        List<String> alternatives = rankings.get(0).problem().matrix().alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            csv.cell(alternatives.get(i));
            for (Ranking ranking : rankings) {
                csv.cell(Figures.exact(ranking.evaluation().score(i))).cell(Integer.toString(ranking.rank(i)));
            }
            csv.end();
        }
        return csv.toString();
    }
}
