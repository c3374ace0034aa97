package io.framewise.forecast.evaluation;

import java.time.YearMonth;
import java.util.Map;

/**
 * Accuracy of R forecast 8.20 on the monthly dumps of hugovk/top-pypi-packages, 2018-09 to 2026-04, as measured for this project:
 * sMAPE, MASE, coverage, MSIS and relative error of all packages with at least 60 values in the twelve months to the end.
 */
final class PublishedBaselines {
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("2024-11 naive", "(18.3562 4.9006 0.7278 80.614 1.0000)"),
            Map.entry("2024-11 naive-log", "(18.3562 4.9006 0.9876 46.695 1.0000)"),
            Map.entry("2024-11 drift-log", "(16.4906 4.9662 0.9892 62.985 0.9559)"),
            Map.entry("2024-11 theta-log", "(15.1988 4.0126 0.9848 50.567 0.8234)"),
            Map.entry("2024-11 ses-log", "(18.6152 4.9688 0.9810 44.993 1.0140)"),
            Map.entry("2024-11 holt-log", "(16.0529 4.7177 0.9821 59.230 0.9186)"),
            Map.entry("2024-11 damped-log", "(16.3810 4.2491 0.9804 45.663 0.8797)"),
            Map.entry("2026-04 naive", "(20.5715 8.2228 0.6178 179.564 1.0000)"),
            Map.entry("2026-04 naive-log", "(20.5715 8.2228 0.9853 62.056 1.0000)"),
            Map.entry("2026-04 drift-log", "(15.6711 6.0055 0.9896 77.942 0.7461)"),
            Map.entry("2026-04 theta-log", "(16.7468 6.5257 0.9855 65.096 0.8038)"),
            Map.entry("2026-04 ses-log", "(20.8461 8.3242 0.9816 60.381 1.0128)"),
            Map.entry("2026-04 holt-log", "(15.4566 5.8433 0.9847 250.713 0.7310)"),
            Map.entry("2026-04 damped-log", "(18.3461 7.1560 0.9808 60.602 0.8810)"));

    private PublishedBaselines() {}

    static String of(YearMonth end, String method) {
        return FIGURES.getOrDefault(end + " " + method, "");
    }
}
