package io.framewise.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import java.util.function.Consumer;

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

    /** Writes one document, an object that begins with its schema and version; leaves the writer open. */
    static void document(Writer writer, String schema, String version, Consumer<JsonFields> body) throws IOException {
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
            body.accept(fields);
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** The same as text. */
    static String document(String schema, String version, Consumer<JsonFields> body) {
        StringWriter text = new StringWriter();
        try {
            document(text, schema, version, body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    void text(String name, Object value) {
        write(() -> out.writeStringField(name, value.toString()));
    }

    void text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present));
    }

    /** A constant as {@code lower-case-words}. */
    void word(String name, Enum<?> value) {
        text(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void texts(String name, Collection<?> values) {
        array(name, values, value -> write(() -> out.writeString(value.toString())));
    }

    void number(String name, double value) {
        write(() -> {
            out.writeFieldName(name);
            out.writeNumber(rounded(value, SIX_DIGITS));
        });
    }

    /** A figure with as many digits as its source can have written. */
    void figure(String name, OptionalDouble value) {
        value.ifPresent(present -> write(() -> {
            out.writeFieldName(name);
            out.writeNumber(rounded(present, AS_WRITTEN));
        }));
    }

    void number(String name, OptionalDouble value) {
        value.ifPresent(present -> number(name, present));
    }

    void numbers(String name, Collection<Double> values) {
        array(name, values, value -> write(() -> out.writeNumber(rounded(value, SIX_DIGITS))));
    }

    void count(String name, long value) {
        write(() -> out.writeNumberField(name, value));
    }

    void count(String name, OptionalInt value) {
        value.ifPresent(present -> count(name, present));
    }

    void flag(String name, boolean value) {
        write(() -> out.writeBooleanField(name, value));
    }

    void object(String name, Runnable fields) {
        write(() -> out.writeObjectFieldStart(name));
        fields.run();
        write(out::writeEndObject);
    }

    <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        value.ifPresent(present -> object(name, () -> fields.accept(present)));
    }

    /** An object with a number for each key. */
    void weights(String name, Map<?, Double> values) {
        object(name, () -> values.forEach((key, value) -> number(key.toString(), value)));
    }

    /** An object with a text for each key. */
    void reasons(String name, Map<?, String> values) {
        object(name, () -> values.forEach((key, value) -> text(key.toString(), value)));
    }

    /** A list of objects. */
    <T> void objects(String name, Collection<? extends T> values, Consumer<? super T> fields) {
        array(name, values, value -> {
            write(out::writeStartObject);
            fields.accept(value);
            write(out::writeEndObject);
        });
    }

    private <T> void array(String name, Collection<? extends T> values, Consumer<? super T> element) {
        write(() -> out.writeArrayFieldStart(name));
        values.forEach(element);
        write(out::writeEndArray);
    }

    /** Rounds the exact binary value, so that the digits are the same on every release of Java. */
    private static BigDecimal rounded(double value, MathContext precision) {
        BigDecimal digits = new BigDecimal(value).round(precision).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One call of the generator. */
    private interface Step {
        void run() throws IOException;
    }
}
