package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.catalog.Catalog;
import io.framewise.error.FramewiseException;
import io.framewise.model.origin.PackInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The release, and the date of the data it carries. */
final class VersionText implements IVersionProvider {
    VersionText() {}

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("framewise " + release());
        try {
            Catalog catalog = Framewise.create().catalog();
            if (catalog.sources().isEmpty()) {
                lines.add("data: none on the class path");
            } else {
                String newest = "";
                for (PackInfo pack : catalog.packs().values()) {
                    newest = pack.version().compareTo(newest) > 0 ? pack.version() : newest;
                }
                lines.add("data " + newest + ", newest observation " + catalog.newestObservation());
            }
        } catch (FramewiseException broken) {
            lines.add("data: cannot be read (" + broken.code().code() + ")");
        }
        return lines.toArray(new String[0]);
    }

    private static String release() {
        return Optional.ofNullable(VersionText.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("(not from a jar)");
    }
}
