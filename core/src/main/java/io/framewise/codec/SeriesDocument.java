package io.framewise.codec;

import io.framewise.error.InvalidDataException;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.forecast.CountingEvent;
import io.framewise.model.forecast.Frequency;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Series and events of counting as files of users say them. */
public final class SeriesDocument {
    private SeriesDocument() {}

    /**
     * Reads a CSV file of series, its cells separated by commas, semicolons, tabs or bars. It has a column of dates and one for each
     * series or, where dates repeat, columns that name the series of a row. Dates are years, quarters, months, ISO weeks or days; how
     * far apart the values are is found from them. A comma may stand before decimals where the file leaves no doubt. Empty cells,
     * {@code NA} and steps without a row are absent values. A series without a value below zero is taken as one that cannot have any.
     *
     * @param path the file
     * @param frequency how far apart the values are, where the dates are not to tell
     * @return the series
     * @throws InvalidDataException with the places of everything that is wrong
     * @throws SourceUnavailableException if it cannot be read
     */
    public static SeriesContents series(Path path, Optional<Frequency> frequency) {
        return SeriesTable.read(UserFile.name(path), UserFile.text(path), frequency);
    }

    /**
     * Reads series of a stream as if it were a file, and leaves it open.
     *
     * @param name what messages call it
     * @param stream the text in UTF-8
     * @param frequency how far apart the values are, where the dates are not to tell
     * @return the series
     * @throws InvalidDataException with the places of everything that is wrong
     * @throws SourceUnavailableException if it cannot be read
     */
    public static SeriesContents series(String name, InputStream stream, Optional<Frequency> frequency) {
        return SeriesTable.read(name, UserFile.text(name, stream), frequency);
    }

    /**
     * Reads a YAML or JSON file of events, a list of mappings with {@code kind} ({@code scope-step}, {@code window}, {@code
     * undercount}, {@code missing}, {@code overlap} or {@code censored}), {@code from}, {@code to}, {@code why}, perhaps {@code
     * series} and, for windows, {@code days} and {@code usual-days}.
     *
     * @param path the file
     * @return the events
     * @throws InvalidDataException with the places of everything that is wrong
     * @throws SourceUnavailableException if it cannot be read
     */
    public static List<CountingEvent> events(Path path) {
        return CountingEventBinder.events(UserFile.name(path), UserFile.text(path));
    }
}
