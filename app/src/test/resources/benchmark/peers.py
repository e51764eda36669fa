"""The peers of the benchmarks: prints one JSON object.

peers.py path LOGITS EVALUATION STEPS     scikit-learn's exact Gram path, one thread, moments excluded
peers.py moments LOGITS THREADS           NumPy's product of the logits in double, best of several
"""
import json
import os
import sys
import time

peer = sys.argv[1]
threads = sys.argv[3] if peer == 'moments' else '1'
for name in ('OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ[name] = threads

import numpy as np


def path(logits, evaluation, steps):
    from sklearn.linear_model import lars_path_gram
    f = np.load(logits)[~np.load(evaluation)].astype(np.float64)
    rows, n = f.shape
    moments = f.T @ f
    spent = []
    for repeat in range(2):
        spent.clear()
        for target in (i * (n - 1) // 49 for i in range(50)):
            others = np.delete(np.arange(n), target)
            gram = np.ascontiguousarray(moments[np.ix_(others, others)])
            products = moments[others, target]
            start = time.perf_counter()
            lars_path_gram(products, gram, n_samples=rows, method='lasso', max_iter=steps, copy_Gram=False, copy_X=False)
            spent.append(time.perf_counter() - start)
    return {'mean_ms': 1e3 * float(np.mean(spent)), 'median_ms': 1e3 * float(np.median(spent))}


def product(logits):
    stored = np.load(logits, mmap_mode='r')
    products, totals = [], []
    for _ in range(7):
        start = time.perf_counter()
        f = stored.astype(np.float64)
        converted = time.perf_counter()
        moments = f.T @ f
        moments /= len(f)
        end = time.perf_counter()
        products.append(end - converted)
        totals.append(end - start)
    return {'product_s': min(products), 'all_s': min(totals)}


if peer == 'path':
    print(json.dumps(path(sys.argv[2], sys.argv[3], int(sys.argv[4]))))
else:
    print(json.dumps(product(sys.argv[2])))
