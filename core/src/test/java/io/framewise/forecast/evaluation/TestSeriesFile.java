package io.framewise.forecast.evaluation;

import java.util.List;

/** The series of a file, and what there is to say about rows that cannot be scored. */
record TestSeriesFile(List<TestSeries> series, List<String> notes) {}
