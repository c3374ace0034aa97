package io.framewise.forecast.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.framewise.error.InvalidDataException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The evaluation of series")
class SeriesEvaluationTest {
    private static final String HEADER = "id,period,frequency,train,test\n";
    private static final String LINE = "method sMAPE MASE OWA coverage95 MSIS failures cpu-ms-per-series";

    @TempDir
    Path folder;

    @Test
    @DisplayName("scores by the published definitions, by period and last over all")
    void scores() throws Exception {
        String said = run(HEADER + "a,yearly,1,1;2;4;3,5;1\nb,HOURLY,24,1;1;1;3;1;1;1;1;1;1;2,4\n", "naive2");
        // a: says 3 and 3 of 5 and 1, scale 4/3; b: says 2 of 4, scale 5/10. Errors 2 and 2; sMAPE 75 and 66.67.
        assertThat(block(said, "YEARLY")).startsWith("YEARLY, 1 series\n" + LINE + "\nnaive2 75.0000 1.5000 1.0000 ");
        assertThat(block(said, "HOURLY")).startsWith("HOURLY, 1 series\n" + LINE + "\nnaive2 66.6667 4.0000 1.0000 ");
        assertThat(block(said, "ALL")).startsWith("ALL, 2 series\n" + LINE + "\nnaive2 70.8333 2.7500 1.0000 ");
        assertThat(said.trim().lines().skip(said.trim().lines().count() - 3))
                .first()
                .isEqualTo("ALL, 2 series");
    }

    @Test
    @DisplayName(
            "reads packed files, columns in another order, quotes, other line ends and periods written in another way")
    void otherForms() throws Exception {
        Path packed = folder.resolve("packed.csv");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(packed))) {
            bytes.write(("\uFEFF\"test\",Train,\"more, of it\",id,Frequency,period\r\n"
                            + "\"5;1\",\"1;2;4;3\",\"x, \"\"y\"\"\",a,1,Yearly\r\n4,1;1;1;3,,b,1,YEARLY\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(packed, "naive2")).contains("YEARLY, 2 series").doesNotContain("Yearly");
    }

    @Test
    @DisplayName("names rows without values and series without changes, and scores the rest")
    void names() throws Exception {
        String said = run(HEADER + "a,yearly,1,1;2;4;3,5;NA;1\nb,yearly,1,1;2;3;4,\nc,yearly,1,5;5;5,5;6\n", "naive2");
        assertThat(said)
                .contains("input.csv:3: left out, no value in (test).")
                .contains("input.csv:4: its training values never change")
                .contains("ALL, 2 series")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
        assertThat(block(said, "ALL")).contains("naive2 42.0455 1.5000 1.0000 ");
    }

    @Test
    @DisplayName("counts what a method refuses as its failure and scores it as the yardstick")
    void failures() throws Exception {
        String said = run(HEADER + "a,yearly,1,1;2;4;-3;2;1;2;3,5;1\n", "naive2|theta-log");
        assertThat(block(said, "ALL").lines().filter(line -> line.startsWith("theta-log")))
                .singleElement()
                .satisfies(line -> assertThat(line.split(" ", -1)[6]).isEqualTo("1"))
                .satisfies(line -> assertThat(line.split(" ", -1)[3]).isEqualTo("1.0000"));
    }

    @Test
    @DisplayName("refuses a malformed row in one sentence with its line")
    void refuses() {
        assertThatThrownBy(() -> run(HEADER + "a,yearly,1,1;2;x,5\n", "naive2"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("input.csv:2: the train (1;2;x) cannot be read.");
        assertThatThrownBy(() -> run(HEADER + "a,yearly,0,1;2,5\n", "naive2"))
                .hasMessageContaining("input.csv:2: the frequency (0) cannot be read.");
        assertThatThrownBy(() -> run(HEADER + "a,yearly,1,1;2\n", "naive2"))
                .hasMessageContaining("input.csv:2 has (4) cells, and the header names (5).");
        assertThatThrownBy(() -> run("id,period,train,test\na,yearly,1;2,3\n", "naive2"))
                .hasMessageContaining("has no column (frequency)");
        assertThatThrownBy(() -> run("", "naive2")).hasMessageContaining("has no column (id)");
        assertThatThrownBy(() -> run(HEADER, "naive2")).hasMessageContaining("has no series to score");
        assertThatThrownBy(() -> run(HEADER + "a,yearly,1,1;2,3\n", "none-such"))
                .hasMessageContaining("No method is named like (none-such).");
        assertThatThrownBy(() -> run(folder.resolve("absent.csv"), "naive2")).hasMessageContaining("There is no file");
    }

    private String run(String text, String methods) throws IOException, InterruptedException, ExecutionException {
        return run(Files.writeString(folder.resolve("input.csv"), text), methods);
    }

    private static String run(Path file, String methods) throws IOException, InterruptedException, ExecutionException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SeriesEvaluation.run(file, Pattern.compile(methods), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String block(String said, String name) {
        return said.substring(said.indexOf(name + ", "));
    }
}
