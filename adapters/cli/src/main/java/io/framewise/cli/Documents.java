package io.framewise.cli;

import io.framewise.DecisionAnswer;
import io.framewise.DecisionQuestion;
import io.framewise.decision.MethodAgreement;
import io.framewise.engine.EvidenceRow;
import io.framewise.json.AnalysisJson;
import io.framewise.json.BacktestJson;
import io.framewise.json.ComparisonJson;
import io.framewise.json.DecisionCheckJson;
import io.framewise.json.ExplanationJson;
import io.framewise.json.ForecastJson;
import io.framewise.json.LedgerJson;
import io.framewise.json.ListJson;
import io.framewise.json.RankingsJson;
import io.framewise.json.TrendJson;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.SeriesBacktest;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.trend.TrendReport;
import io.framewise.spi.DecisionMethod;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The one door to the JSON adapter, so that its classes are loaded only when somebody asks for JSON. */
final class Documents {
    private Documents() {}

    static String json(Comparison comparison) {
        return ComparisonJson.write(comparison);
    }

    static String json(String kind, List<String> fields, List<List<String>> rows) {
        return ListJson.write(kind, fields, rows);
    }

    static String json(Map<String, DecisionCheck> checks) {
        return DecisionCheckJson.write(checks);
    }

    static String json(Explanation explanation) {
        return ExplanationJson.write(explanation);
    }

    static String json(DecisionQuestion question, MethodAgreement agreement, Collection<DecisionMethod> methods) {
        return RankingsJson.write(question.weighting(), question.normalizer(), agreement, methods);
    }

    static String forecasts(List<SeriesForecast> forecasts, List<LeftOutSeries> leftOut) {
        return ForecastJson.write(forecasts, leftOut);
    }

    static String backtests(List<SeriesBacktest> backtests, List<LeftOutSeries> leftOut) {
        return BacktestJson.write(backtests, leftOut);
    }

    static String json(DecisionAnswer answer) {
        return AnalysisJson.write(answer.analysis(), answer.findings(), answer.seed());
    }

    static String json(TrendReport report) {
        return TrendJson.write(report);
    }

    static String json(List<EvidenceRow> rows) {
        return LedgerJson.write(rows);
    }
}
