"""The decision engine beside plain numpy: the same work on the same machine, one after the other.

Prints for each piece of work the least time of numpy on one thread before and after the benchmarks, the least time here,
their ratio and the goal. From the folder of the project: python3 core/src/jmh/python/beside_numpy.py
"""
import json
import os
import subprocess
import sys
import tempfile
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np

random = np.random.default_rng(1)
x = random.uniform(0.01, 1, (100_000, 20))
w = random.random(20)
w /= w.sum()
benefit = np.arange(20) % 3 != 0
few = random.random((1_000, 20))
smaa = random.random((20, 12))


def ranked(scores):
    """Ranks by ascending score."""
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(order), int)
    ranks[order] = np.arange(1, len(order) + 1)
    return ranks


def checked(matrix):
    if not np.isfinite(matrix).all():
        raise ValueError("not finite")
    return matrix


def best_and_worst(columns):
    high, low = columns.max(axis=0), columns.min(axis=0)
    return np.where(benefit, high, low), np.where(benefit, low, high)


def topsis():
    v = w * checked(x) / np.sqrt((x**2).sum(axis=0))
    best, worst = best_and_worst(v)
    to_best = np.sqrt(((v - best) ** 2).sum(axis=1))
    to_worst = np.sqrt(((v - worst) ** 2).sum(axis=1))
    return ranked(-to_worst / (to_best + to_worst))


def vikor():
    best, worst = best_and_worst(checked(x))
    terms = w * (best - x) / (best - worst)
    s, r = terms.sum(axis=1), terms.max(axis=1)
    return ranked(0.5 * (s - s.min()) / (s.max() - s.min()) + 0.5 * (r - r.min()) / (r.max() - r.min()))


def weighted_sum():
    checked(x)
    return ranked(-(np.where(benefit, x / x.max(axis=0), x.min(axis=0) / x) @ w))


def promethee():
    flow = np.zeros(len(few))
    for j in range(few.shape[1]):
        difference = few[:, None, j] - few[None, :, j]
        preference = np.clip((difference - 0.1) / 0.4, 0, 1)
        flow += w[j] * (preference.sum(axis=1) - preference.sum(axis=0))
    return ranked(-flow / (len(few) - 1))


def free_weights():
    drawn = np.random.default_rng(1).standard_exponential((100_000, 12))
    return drawn / drawn.sum(axis=1, keepdims=True)


def counted(scores, weights):
    """Rank acceptability, central weights and pairwise winning."""
    ranks = np.argsort(np.argsort(-scores, axis=1), axis=1)
    acceptability = np.stack([np.bincount(ranks[:, a], minlength=20) for a in range(20)]) / len(scores)
    first = ranks.argmin(axis=1)
    central = [weights[first == a].mean(axis=0) if (first == a).any() else None for a in range(20)]
    columns = np.ascontiguousarray(scores.T)
    winning = np.stack([np.count_nonzero(column > columns, axis=1) for column in columns]) / len(scores)
    return acceptability, central, winning


def smaa_weights():
    weights = free_weights()
    return counted(weights @ smaa.T, weights)


def smaa_weights_and_values():
    weights = free_weights()
    generator = np.random.default_rng(2)
    scores = np.empty((100_000, 20))
    for a in range(20):
        scores[:, a] = ((smaa[a] + 0.1 * generator.standard_normal((100_000, 12))) * weights).sum(axis=1)
    return counted(scores, weights)


def least(work, runs):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1e3)
    return min(times)


# benchmark, its work in numpy, the goal as a share of numpy's time
WORK = [
    ("MatrixMethodBenchmark.topsis", topsis, 1 / 3),
    ("MatrixMethodBenchmark.vikor", vikor, 1 / 3),
    ("MatrixMethodBenchmark.weightedSum", weighted_sum, 1 / 3),
    ("PrometheeBenchmark.flows 1000", promethee, 1 / 40),
    ("PrometheeBenchmark.flows 100000", None, None),
    ("SmaaBenchmark.weights", smaa_weights, 1 / 4),
    ("SmaaBenchmark.weightsAndValues", smaa_weights_and_values, 1 / 3),
    ("Two.weights", smaa_weights, None),
    ("Two.weightsAndValues", smaa_weights_and_values, None),
    ("SmaaBenchmark.freeSampling", free_weights, None),
    ("SmaaBenchmark.orderedSampling", free_weights, None),
]


def benchmarks():
    """The least time of each benchmark in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "jmh.json")
        arguments = f"-rf json -rff {file} MatrixMethodBenchmark|PrometheeBenchmark|SmaaBenchmark"
        command = ["mvn", "-q", "-B", "-ntp", "-Pbenchmark", "-pl", "core", "process-test-classes", f"-Djmh.args={arguments}"]
        subprocess.run(command, check=True, stdout=sys.stderr)
        with open(file) as results:
            found = json.load(results)
    times = {}
    for result in found:
        owner, method = result["benchmark"].split(".")[-2:]
        name = f"{owner}.{method}" + "".join(f" {value}" for value in result.get("params", {}).values())
        times[name] = result["primaryMetric"]["scorePercentiles"]["0.0"]
    return times


def numpy_times():
    return {work: least(work, 15) for _, work, _ in WORK if work}


before = numpy_times()
here = benchmarks()
after = numpy_times()
print(f"{'work':36}{'numpy ms':>10}{'here ms':>10}{'ratio':>8}{'goal':>8}")
for name, work, goal in WORK:
    # The benchmark class of two threads is nested in the other.
    mine = here[name] if name in here else here[next(key for key in here if key.replace("SmaaBenchmark_", "").endswith(name))]
    theirs = min(before[work], after[work]) if work else None
    print(
        f"{name:36}{theirs:>10.1f}{mine:>10.2f}{mine / theirs:>8.3f}{f'{goal:.3f}' if goal else '':>8}"
        if work
        else f"{name:36}{'':>10}{mine:>10.2f}"
    )
