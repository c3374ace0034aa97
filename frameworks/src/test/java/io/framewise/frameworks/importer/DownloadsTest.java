package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFacts() throws IOException {
        write("settings/frameworks.yaml", "- flask\n");
        write("settings/measurement-events.yaml", "- {id: x, kind: missing, from: 2020-02, to: 2020-02, why: y}\n");
        write("settings/dependants.yaml", "- {dependant: quart, requires: flask, since: 2020-03, why: Since 0.19.}\n");
        write(
                "settings/sources.yaml",
                "gatheredBy: 2020-05-01\ntop-pypi-packages: {title: t, license: MIT, note: n}\n");
        write("evidence/learning.json", """
            {"frameworks": {"quart": {"dependencies": {"direct_names": ["flask"]}}, "bottle": {}}}\
            """);
        write("evidence/ecosystem.json", """
            {"frameworks": {"flask": {"downloads": {"observed": "2020-04-01",
             "source": {"repo": "o/n", "commit": "c", "path": "p"}}}}}\
            """);
        write("reference/trends/snapshots.csv", """
            month,snapshot_date,window_days,installers,median_daily_ratio
            2020-01,2020-01-03,30,pip only,
            2020-02,,,,
            2020-03,2020-03-01,30,pip only,1.10
            2020-04,2020-04-01,29,all installers,0.9
            """);
        write("reference/trends/pypi-downloads.csv", """
            month,package,downloads_30d,note
            2020-01,flask,100,
            2020-02,flask,,no snapshot
            2020-03,flask,300,
            2020-04,flask,400,all installers
            2020-01,quart,1,
            2020-03,quart,3,
            """);
        new Downloads(new SharedFacts(folder, folder.resolve("settings")))
                .write(new PackFolder(folder.resolve("pack")), new Sources());
    }

    @Test
    void aMonthWithoutSnapshotHasNoValue() {
        assertThat(folder.resolve("pack/series/flask.downloads-30d.csv")).hasContent("""
            period,known_on,value,window_days,installers,source,note
            2020-01,2020-01-03,100,30,pip only,top-pypi-packages,
            2020-02,2020-02-01,,,,top-pypi-packages,no snapshot
            2020-03,2020-03-01,300,30,pip only,top-pypi-packages,
            2020-04,2020-04-01,400,29,all installers,top-pypi-packages,all installers
            """);
    }

    @Test
    void netOfDependantsFromTheMonthInWhichTheyRequireIt() {
        assertThat(folder.resolve("pack/series/flask.downloads-30d-net.csv")).hasContent("""
            period,known_on,value,window_days,installers,source,note
            2020-03,2020-03-01,297,30,pip only,flask-downloads-net,
            2020-04,2020-04-01,400,29,all installers,flask-downloads-net,all installers
            """);
    }

    @Test
    void theMarketBeginsWithItsFirstRatio() {
        assertThat(folder.resolve("pack/series/market.downloads-ratio.csv")).hasContent("""
            period,known_on,value,window_days,installers,source,note
            2020-03,2020-03-01,1.1,30,pip only,top-pypi-packages,
            2020-04,2020-04-01,0.9,29,all installers,top-pypi-packages,
            """);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
