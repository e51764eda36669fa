"""The peers of the benchmarks: prints one JSON object.

peers.py path LOGITS EVALUATION STEPS     scikit-learn's exact Gram path, one thread, moments excluded
peers.py moments LOGITS THREADS           NumPy's product of the logits in double, best of several
peers.py head FEATURES THREADS LABELS GRADIENT   SciPy's L-BFGS-B on NumPy trains a head to a gradient norm, best of several
"""
import json
import os
import sys
import time

peer = sys.argv[1]
threads = '1' if peer == 'path' else sys.argv[3]
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


class Reached(Exception):
    pass


def head(features, labels, tolerance):
    """Softmax regression with weight decay 0.01, features standardised, a column of ones; standardising not counted."""
    from scipy.optimize import minimize
    x = np.load(features).astype(np.float64)
    y = np.load(labels)
    deviations = x.std(axis=0)
    deviations[deviations == 0] = 1
    x = np.hstack([(x - x.mean(axis=0)) / deviations, np.ones((len(x), 1))])
    rows, d = x.shape
    n = int(y.max()) + 1
    every = np.arange(rows)
    seen = {}

    def objective(flat):
        w = flat.reshape(d, n)
        z = x @ w
        z -= z.max(axis=1, keepdims=True)
        own = z[every, y]
        np.exp(z, out=z)
        sums = z.sum(axis=1, keepdims=True)
        value = float(np.mean(np.log(sums[:, 0]) - own) + 0.005 * (flat @ flat))
        z /= sums
        z[every, y] -= 1
        gradient = (x.T @ z / rows + 0.01 * w).ravel()
        seen['evaluations'] += 1
        seen['norm'] = float(np.linalg.norm(gradient))
        seen['value'] = value
        if seen['norm'] <= tolerance:
            raise Reached
        return value, gradient

    spent = []
    for _ in range(3):
        seen['evaluations'] = 0
        start = time.perf_counter()
        try:
            minimize(objective, np.zeros(d * n), jac=True, method='L-BFGS-B',
                     options={'ftol': 0, 'gtol': 0, 'maxiter': 5000, 'maxfun': 5000})
        except Reached:
            pass
        spent.append(time.perf_counter() - start)
    return {'train_s': min(spent), 'evaluations': seen['evaluations'], 'gradient': seen['norm'], 'objective': seen['value']}


if peer == 'head':
    print(json.dumps(head(sys.argv[2], sys.argv[4], float(sys.argv[5]))))
elif peer == 'path':
    print(json.dumps(path(sys.argv[2], sys.argv[3], int(sys.argv[4]))))
else:
    print(json.dumps(product(sys.argv[2])))
