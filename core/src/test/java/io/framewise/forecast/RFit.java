package io.framewise.forecast;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One fit by R, and the series it is of. Read from our own table, or from a file of fits in JSON. */
@SuppressWarnings("ArrayRecordComponent") // a carrier inside tests, never compared
record RFit(
        String name,
        TimeSeries series,
        String fit,
        String form,
        double logLikelihood,
        double aicc,
        double[] points,
        double[] upper) {

    static List<RFit> read() throws IOException {
        String other = System.getProperty("reference.rfits", "");
        if (!other.isEmpty()) {
            try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(Path.of(other)))) {
                json.nextToken();
                return ofJson((Map<?, ?>) value(json));
            }
        }
        try (var stream = RFit.class.getResourceAsStream("r-fits.csv")) {
            return ofTable(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<RFit> ofTable(String text) {
        Map<String, TimeSeries> series = new HashMap<>();
        List<RFit> all = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals("series")) {
                series.put(cells[1], TimeSeries.of(numbers(cells[3])).withPeriod(Integer.parseInt(cells[2])));
            } else {
                all.add(new RFit(
                        cells[1],
                        series.get(cells[1]),
                        cells[2],
                        cells[3].replaceAll(" (?=[^()]*\\))", ","),
                        number(cells[4]),
                        number(cells[5]),
                        numbers(cells[6]),
                        numbers(cells[7])));
            }
        }
        return all;
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(";", -1)).mapToDouble(RFit::number).toArray();
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static List<RFit> ofJson(Map<?, ?> document) {
        List<RFit> all = new ArrayList<>();
        for (Object entry : (List<?>) document.get("series")) {
            Map<?, ?> one = (Map<?, ?>) entry;
            TimeSeries series =
                    TimeSeries.of(numbers(one, "values")).withPeriod(((Number) one.get("frequency")).intValue());
            for (Map.Entry<?, ?> fit : ((Map<?, ?>) one.get("fits")).entrySet()) {
                Map<?, ?> facts = (Map<?, ?>) fit.getValue();
                if (facts.get("forecast") instanceof Map<?, ?> forecast) {
                    all.add(new RFit(
                            one.get("name").toString(),
                            series,
                            fit.getKey().toString(),
                            facts.get("form") instanceof String form ? form : "",
                            facts.get("loglik") instanceof Number value ? value.doubleValue() : Double.NaN,
                            facts.get("aicc") instanceof Number value ? value.doubleValue() : Double.NaN,
                            numbers(forecast, "mean"),
                            numbers(forecast, "hi95")));
                }
            }
        }
        return all;
    }

    private static double[] numbers(Map<?, ?> object, String field) {
        return ((List<?>) object.get(field))
                .stream()
                        .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : Double.NaN)
                        .toArray();
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                object.put(field, value(json));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json));
            }
            return array;
        }
        return token.isNumeric() ? (Object) json.getDoubleValue() : json.getText();
    }
}
