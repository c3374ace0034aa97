package io.framewise.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a pack, to be changed and written. Immutable. */
public final class SamplePack {
    private final SortedMap<String, byte[]> files;

    private SamplePack(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** {@return a pack with nothing but its header} */
    public static SamplePack empty(String id, String version) {
        return new SamplePack(new TreeMap<>()).with("pack.yaml", """
                        format: framewise/1.0
                        id: %s
                        version: "%s"
                        title: Sample %s
                        license: CC-BY-4.0
                        """.formatted(id, version, id));
    }

    /** {@return a valid pack with two frameworks and every kind of file} */
    public static SamplePack full() {
        return empty("org.example.sample", "2026.04")
                .with("vocabulary.yaml", """
                        features:
                          - {id: orm, title: ORM, text: Maps objects to tables.}
                          - {id: admin, title: Admin, text: Has an admin site.}
                        metrics:
                          - {id: throughput, title: Throughput, unit: requests/s, text: Requests answered., direction: maximize}
                          - {id: latency, title: Latency, unit: ms, text: Time to answer., convert: {s: 1000}}
                          - {id: packages, title: Packages, unit: packages, text: Packages that come along.}
                          - {id: first-release, title: First release, unit: date, text: Day of the first release.}
                          - {id: survey-share, title: Survey share, unit: share, text: Who uses it.}
                          - {id: downloads, title: Downloads, unit: downloads, text: Downloads a month.}
                        """)
                .with("sources.yaml", """
                        - {id: bench, kind: measured, repo: example/bench, commit: abc, observedOn: 2026-03-01, retrievedOn: 2026-04-15}
                        - {id: doc-orm, kind: documented, url: "https://docs.example.org/orm", observedOn: 2026-04-01, retrievedOn: 2026-04-15, license: CC0-1.0}
                        - {id: survey, kind: survey, title: Survey, observedOn: 2025-12-01, retrievedOn: 2026-04-15, frozen: true}
                        """)
                .with("regimes/bench.r1.yaml", """
                        id: bench.r1
                        source: bench
                        family: reuse
                        title: wrk, connections kept open
                        from: 2025-01-01
                        to: 2026-02-28
                        runs: [2025-06-01, 2025-03-01, 2026-02-01]
                        conditions: {tool: wrk, cpus: 8, keep-alive: true}
                        panel: [alpha, beta]
                        yardsticks:
                          - {metric: throughput, connections: 64, value: 1000, unit: requests/s, pooledSd: 0.12, priorSd: 0.9, why: Median of the panel.}
                        excludes:
                          - {framework: beta, until: 2025-02-01, why: It served an error page.}
                        """)
                .with("frameworks/alpha.yaml", """
                        id: alpha
                        name: Alpha
                        ecosystem: python
                        repository: example/alpha
                        license: MIT
                        packages: [alpha]
                        summary: {text: Alpha comes with everything., evidence: doc-orm}
                        strengths:
                          - {text: It maps objects., criteria: [features], evidence: [doc-orm]}
                        challenges:
                          - {text: It is large., criteria: [size], evidence: [doc-orm]}
                        practices:
                          - {text: Keep it up to date., topic: updates, evidence: [doc-orm]}
                        suits:
                          - {scenario: site, text: It has an admin site., evidence: [doc-orm]}
                        """)
                .with("frameworks/beta.yaml", """
                        id: beta
                        name: Beta
                        ecosystem: python
                        """)
                .with("features/alpha.yaml", """
                        framework: alpha
                        features:
                          - {feature: orm, level: built-in, evidence: doc-orm, since: "1.10", sinceEvidence: [doc-orm]}
                          - {feature: admin, level: built-in, evidence: [doc-orm]}
                        """)
                .with("features/beta.yaml", """
                        framework: beta
                        features:
                          - {feature: orm, level: third-party, evidence: [doc-orm]}
                        """)
                .with("evidence/alpha.yaml", """
                        framework: alpha
                        source: bench
                        observedOn: 2026-03-01
                        measurements:
                          - {metric: packages, value: 12, unit: packages}
                          - {metric: first-release, value: 2005-07-16, unit: date, source: doc-orm, observedOn: 2026-04-01}
                          - {metric: survey-share, presence: unknown, reason: not asked}
                        """)
                .with("evidence/beta.yaml", """
                        framework: beta
                        source: bench
                        observedOn: 2026-03-01
                        measurements:
                          - {metric: packages, value: 5, unit: packages}
                        """)
                .with("runs/bench.csv", """
                        framework,metric,connections,regime,observed_on,value,unit,version,commit
                        alpha,throughput,64,bench.r1,2025-03-01,800,requests/s,1.0,abc1
                        alpha,throughput,64,bench.r1,2025-06-01,820,requests/s,1.1,abc2
                        beta,throughput,64,bench.r1,2025-03-01,2400,requests/s,3.10,abc1
                        beta,throughput,64,bench.r1,2025-06-01,2500,requests/s,3.11,
                        """)
                .with("series/alpha.downloads.csv", """
                        period,known_on,value,window_days,installers,source,note
                        2026-01,2026-02-01,1000,30,pip only,bench,
                        2025-12,2026-01-01,900,30,pip only,bench,counted twice
                        2026-02,2026-03-01,,,,bench,missing
                        """)
                .with("series/market.downloads-ratio.csv", """
                        period,known_on,value,window_days,installers,source,note
                        2026-01,2026-02-01,1.02,30,,bench,
                        """)
                .with("series/events.yaml", """
                        - {id: undercount, kind: undercount, from: 2018-01, to: 2018-07, metrics: [downloads], source: bench, why: Records were lost.}
                        """)
                .with("events/alpha.releases.csv", """
                        date,id,subject,relation,outcome,score,source,selector
                        2026-01-10,1.1,alpha,own,,,bench,
                        2025-05-02,1.0,alpha,own,,,bench,
                        """)
                .with("events/alpha.advisories.csv", """
                        date,id,subject,relation,outcome,score,source,selector
                        2025-08-01,CVE-1,alpha,own,fixed,7.5,bench,row 1
                        """)
                .with("criteria/size.yaml", """
                        id: size
                        title: Size
                        question: How much comes along?
                        group: cost
                        direction: minimize
                        unit: packages
                        definitions:
                          - {id: all, from: {metric: packages}, value: {scale: log, zero: 100, one: 1, why: Seen in the field.}, count: true}
                        stale: {fresh: P1Y, tau: 0.3, expires: P4Y}
                        """)
                .with("criteria/speed.yaml", """
                        id: speed
                        title: Speed
                        question: How many requests are answered?
                        group: performance
                        direction: maximize
                        unit: ratio
                        definitions:
                          - {id: moderate, from: {metric: throughput, connections: 64}, value: {scale: log, zero: 0.1, one: 10}}
                        stale: {fresh: P2Y, tau: 0.15}
                        quality: medium
                        """)
                .with("criteria/features.yaml", """
                        id: features
                        title: Features
                        question: What is built in?
                        group: features
                        direction: maximize
                        unit: share
                        definitions:
                          - id: share
                            from:
                              features: {orm: 2, admin: 1}
                              levels: {no: 0, third-party: 0.3, server: 0.4, partial: 0.5, extra: 0.7, dependency: 0.8, built-in: 1}
                            value: {scale: share}
                        stale: {fresh: P1Y, tau: 0, levelPerYear: 0.05, why: Features stay.}
                        """)
                .with("scenarios/site.yaml", """
                        id: site
                        title: A site
                        purpose: Serve pages.
                        horizon: P24M
                        families: {reuse: 1, why: Behind one proxy.}
                        weights:
                          form: swing-points
                          values: {speed: 40, size: 20, features: 40}
                          why: {speed: Many visitors.}
                        requires:
                          - {criterion: features, at-least: 0.1, why: Something must be there.}
                        """)
                .with("scenarios/small-site.yaml", """
                        id: small-site
                        title: A small site
                        purpose: Serve few pages.
                        extends: site
                        weights: {form: swing-points, values: {speed: 0, size: 60}}
                        """)
                .with("claims/article.yaml", """
                        - id: claim-1
                          heading: speed
                          text: Beta is faster.
                          about: [alpha, beta]
                          asserts:
                            - {kind: compare, metric: throughput, of: beta, than: alpha, factor: 1.1}
                          limits:
                            - {kind: compare-by-regime, metric: throughput, connections: [64, 512], of: alpha, than: beta}
                        """);
    }

    /** {@return the pack with another text in a file} */
    public SamplePack with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the pack with other bytes in a file} */
    public SamplePack with(String path, byte[] bytes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, bytes);
        return new SamplePack(changed);
    }

    /** {@return the pack with one passage of a file replaced, which must be there once} */
    public SamplePack replacing(String path, String passage, String replacement) {
        String text = text(path);
        int place = text.indexOf(passage);
        if (place < 0 || text.indexOf(passage, place + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in " + path + ": " + passage);
        }
        return with(path, text.replace(passage, replacement));
    }

    /** {@return the pack without a file} */
    public SamplePack without(String path) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        if (changed.remove(path) == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return new SamplePack(changed);
    }

    /** {@return the text of a file} */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@return the files by path; not to be changed} */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** Writes the files into a folder, which it returns. */
    public Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes the files into an archive, which it returns. */
    public Path zipTo(Path archive) {
        try (OutputStream stream = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            addTo(zip, "");
            return archive;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Adds the files to an archive below a folder. */
    public void addTo(ZipOutputStream zip, String folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(folder + file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
    }
}
