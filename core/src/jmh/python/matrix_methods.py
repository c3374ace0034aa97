"""The work of MatrixMethodBenchmark in plain numpy on one thread: validation, scores and, with --ranks, ranks.

Prints processor time in milliseconds, the least and the median of 25 runs: python3 matrix_methods.py [--ranks]
"""
import os

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import sys
import time

import numpy as np

random = np.random.default_rng(1)
x = random.uniform(0.01, 1, (100_000, 20))
w = random.random(20)
w /= w.sum()
benefit = np.arange(20) % 3 != 0
with_ranks = "--ranks" in sys.argv


def best_and_worst(columns):
    high, low = columns.max(axis=0), columns.min(axis=0)
    return np.where(benefit, high, low), np.where(benefit, low, high)


def topsis():
    v = w * x / np.sqrt((x**2).sum(axis=0))
    best, worst = best_and_worst(v)
    to_best = np.sqrt(((v - best) ** 2).sum(axis=1))
    to_worst = np.sqrt(((v - worst) ** 2).sum(axis=1))
    return -to_worst / (to_best + to_worst)


def vikor():
    best, worst = best_and_worst(x)
    terms = w * (best - x) / (best - worst)
    s, r = terms.sum(axis=1), terms.max(axis=1)
    return 0.5 * (s - s.min()) / (s.max() - s.min()) + 0.5 * (r - r.min()) / (r.max() - r.min())


def weighted_sum():
    return -(np.where(benefit, x / x.max(axis=0), x.min(axis=0) / x) @ w)


def run(method):
    if not np.isfinite(x).all():
        raise ValueError("not finite")
    scores = method()
    if with_ranks:
        order = np.argsort(scores, kind="stable")
        ranks = np.empty(len(order), int)
        ranks[order] = np.arange(1, len(order) + 1)


for method in (topsis, vikor, weighted_sum):
    times = []
    for _ in range(25):
        start = time.process_time()
        run(method)
        times.append((time.process_time() - start) * 1e3)
    print(f"{method.__name__}: {min(times):.1f} ms, median {sorted(times)[12]:.1f} ms")
