package io.framewise.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The few forms of field that the documents are made of. An absent value leaves its field out; an empty list stays, so
 * that readers need no special case. Not safe for use by several threads.
 */
final class JsonFields {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext AS_WRITTEN = new MathContext(15, RoundingMode.HALF_EVEN);

    private final JsonGenerator out;

    private JsonFields(JsonGenerator out) {
        this.out = out;
    }

    /** What stands inside of an object. */
    interface Body {
        void write() throws IOException;
    }

    /** What is written of each of several values. */
    interface Each<T> {
        void write(T value) throws IOException;
    }

    /** Writes one document, an object that begins with its schema and version; leaves the writer open. */
    static void document(Writer writer, String schema, String version, Each<JsonFields> body) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        try (JsonGenerator generator = factory.createGenerator(writer)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            generator.setPrettyPrinter(printer);
            JsonFields fields = new JsonFields(generator);
            generator.writeStartObject();
            fields.text("schema", schema);
            fields.text("version", version);
            body.write(fields);
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    /** The same as text. */
    static String document(String schema, String version, Each<JsonFields> body) {
        StringWriter text = new StringWriter();
        try {
            document(text, schema, version, body);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    void text(String name, Object value) throws IOException {
        out.writeStringField(name, value.toString());
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** A constant as {@code lower-case-words}. */
    void word(String name, Enum<?> value) throws IOException {
        text(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void word(String name, Optional<? extends Enum<?>> value) throws IOException {
        if (value.isPresent()) {
            word(name, value.get());
        }
    }

    void texts(String name, Collection<?> values) throws IOException {
        array(name, values, value -> out.writeString(value.toString()));
    }

    void number(String name, double value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(rounded(value, SIX_DIGITS));
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        }
    }

    /** A figure with as many digits as its source can have written. */
    void figure(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(name);
            out.writeNumber(rounded(value.getAsDouble(), AS_WRITTEN));
        }
    }

    void numbers(String name, Collection<Double> values) throws IOException {
        array(name, values, value -> out.writeNumber(rounded(value, SIX_DIGITS)));
    }

    void count(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void count(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            count(name, value.getAsInt());
        }
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void object(String name, Body fields) throws IOException {
        out.writeObjectFieldStart(name);
        fields.write();
        out.writeEndObject();
    }

    <T> void object(String name, Optional<T> value, Each<T> fields) throws IOException {
        if (value.isPresent()) {
            object(name, () -> fields.write(value.get()));
        }
    }

    /** An object with a field for each entry. */
    <K, V> void entries(String name, Map<K, V> values, Each<Map.Entry<K, V>> field) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<K, V> entry : values.entrySet()) {
            field.write(entry);
        }
        out.writeEndObject();
    }

    /** An object with a number for each key. */
    void weights(String name, Map<?, Double> values) throws IOException {
        entries(name, values, entry -> number(entry.getKey().toString(), entry.getValue()));
    }

    /** An object with a text for each key. */
    void reasons(String name, Map<?, String> values) throws IOException {
        entries(name, values, entry -> text(entry.getKey().toString(), entry.getValue()));
    }

    /** A list of objects. */
    <T> void objects(String name, Collection<? extends T> values, Each<? super T> fields) throws IOException {
        array(name, values, value -> {
            out.writeStartObject();
            fields.write(value);
            out.writeEndObject();
        });
    }

    private <T> void array(String name, Collection<? extends T> values, Each<? super T> element) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(value);
        }
        out.writeEndArray();
    }

    /** Rounds the exact binary value, so that the digits are the same on every release of Java. */
    private static BigDecimal rounded(double value, MathContext precision) {
        BigDecimal digits = new BigDecimal(value).round(precision).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }
}
