package io.framewise.forecast.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The evaluation of downloads")
class DownloadsEvaluationTest {
    private static final String HEADER = "month,package,downloads_30d,group";

    @TempDir
    Path folder;

    @Test
    @DisplayName("fills what windows the file can fill and says why of the others")
    void windows() throws IOException {
        String said = run(rows(12, "further", YearMonth.of(2018, 9), YearMonth.of(2021, 1)));
        assertThat(said)
                .contains("12 packages, 0 of them of the group web, 2018-09 to 2021-01")
                .contains("2021-11 not scored: the file ends in 2021-01")
                .containsPattern("2020-11 12 [0-9.]+ [0-9.]+ [0-9.]+ [0-9.]+ [0-9.]+ [0-9.]+\n")
                .contains("6 web 0 none")
                .contains("12 across-change 0 none")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @Test
    @DisplayName("says the same whatever the order of the rows, and takes zeros and empty cells as not listed")
    void order() throws IOException {
        List<String> rows = rows(11, "web", YearMonth.of(2018, 9), YearMonth.of(2020, 12));
        rows.set(20, "2020-05,p0,0,web");
        String said = run(rows);
        Collections.shuffle(rows, new Random(1));
        assertThat(run(rows)).isEqualTo(said);
        rows.replaceAll(row -> row.equals("2020-05,p0,0,web") ? "2020-05,p0,,web" : row);
        assertThat(run(rows))
                .isEqualTo(said.replace("1 zeros count as not listed, since a zero has no logarithm.\n", ""));
    }

    @Test
    @DisplayName("scores a package alone where there are too few to make a market")
    void alone() throws IOException {
        String said = run(rows(1, "web", YearMonth.of(2018, 9), YearMonth.of(2020, 12)));
        assertThat(said)
                .contains("rolling-mean stands in place of shared-trend")
                .contains("other-half 12 none")
                .contains("6 all 0 none")
                .doesNotContain("NaN");
    }

    @Test
    @DisplayName("says so when nothing can be scored")
    void nothing() throws IOException {
        assertThat(run(rows(3, "web", YearMonth.of(2018, 9), YearMonth.of(2018, 11))))
                .contains("none: no window can be filled")
                .doesNotContain("NaN");
    }

    @Test
    @DisplayName("refuses a malformed row in one sentence with its line")
    void refuses() {
        assertThatThrownBy(() -> run(List.of("2020-13,a,1,web")))
                .hasMessageContaining("downloads.csv:2: the month (2020-13) cannot be read.");
        assertThatThrownBy(() -> run(List.of("2020-12,a,-1,web")))
                .hasMessageContaining("downloads.csv:2: the downloads_30d (-1) cannot be read.");
        assertThatThrownBy(() -> run(List.of("2020-12,a,1,web", "2020-12,a,2,web")))
                .hasMessageContaining("downloads.csv:3: the package (a) has a second value in 2020-12.");
        assertThatThrownBy(() -> run(List.of("2017-12,a,1,web"))).hasMessageContaining("has no value from 2018-09 on.");
    }

    /** Packages that grow at their own pace, with some noise. */
    private static List<String> rows(int packages, String group, YearMonth first, YearMonth last) {
        List<String> rows = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < packages; i++) {
            double log = 10 + 0.1 * i;
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                log += 0.01 * (i % 4) + 0.1 * random.nextGaussian();
                rows.add(String.format(Locale.ROOT, "%s,p%d,%.0f,%s", month, i, StrictMath.exp(log), group));
            }
        }
        return rows;
    }

    private String run(List<String> rows) throws IOException {
        Path file = folder.resolve("downloads.csv");
        Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DownloadsEvaluation.run(file, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
