"""The same logits in every format, and how long the libraries that people load them with take: prints one JSON object.

formats.py write FOLDER ROWS COLUMNS     writes one file of each format and prints their names, kinds and sizes
formats.py read KIND FILE ROWS COLUMNS   loads a file and goes over all its numbers once, best of three

Needs NumPy, SciPy, h5py and PyTorch (Debian: python3-scipy python3-h5py python3-torch). There is no Python here that loads
safetensors, so numpy.memmap stands for it, which is what its library does. A table of text is a tenth as long.
"""
import gzip
import json
import os
import pathlib
import shutil
import struct
import sys
import time

import numpy as np

TEXT_PART = 10


def logits(rows, columns):
    random = np.random.RandomState(5)
    causes = random.standard_normal((rows, 64)).astype('f4')
    return causes @ random.standard_normal((64, columns)).astype('f4') + random.standard_normal((rows, columns)).astype('f4')


def safetensors(path, array):
    kind = {'float32': 'F32', 'float16': 'F16'}[array.dtype.name]
    header = json.dumps({'logits': {'dtype': kind, 'shape': list(array.shape), 'data_offsets': [0, array.nbytes]}}).encode()
    header += b' ' * (-len(header) % 8)
    with open(path, 'wb') as out:
        out.write(struct.pack('<Q', len(header)) + header)
        array.tofile(out)


def write(folder, rows, columns):
    import h5py
    import scipy.io
    import torch
    f = logits(rows, columns)
    home = pathlib.Path(folder)
    files = []

    def file(kind, name):
        files.append({'kind': kind, 'file': str(home / name)})
        return str(home / name)

    np.save(file('npy', 'logits.npy'), f)
    np.save(file('npy', 'half.npy'), f.astype('f2'))
    np.savez(file('npz', 'stored.npz'), logits=f)
    np.savez_compressed(file('npz', 'deflated.npz'), logits=f)
    torch.save({'logits': torch.from_numpy(f)}, file('pt', 'logits.pt'))
    torch.save(torch.from_numpy(f)[:, 1:], file('pt', 'columns-of-more.pt'))
    safetensors(file('safetensors', 'logits.safetensors'), f)
    f.tofile(file('raw', 'logits.bin'))
    with h5py.File(file('hdf5', 'whole.h5'), 'w') as h5:
        h5['logits'] = f
    with h5py.File(file('hdf5', 'chunked.h5'), 'w') as h5:
        h5.create_dataset('logits', data=f, chunks=True, compression='gzip', compression_opts=1)
    scipy.io.savemat(file('mat', 'plain.mat'), {'logits': f})
    scipy.io.savemat(file('mat', 'packed.mat'), {'logits': f}, do_compression=True)
    np.savetxt(file('csv', 'tenth.csv'), f[:rows // TEXT_PART], fmt='%.7g', delimiter=',')
    with open(home / 'logits.npy', 'rb') as whole, gzip.open(file('gz', 'logits.npy.gz'), 'wb', 1) as packed:
        shutil.copyfileobj(whole, packed, 1 << 20)
    for each in files:
        each['bytes'] = os.path.getsize(each['file'])
    return {'files': files}


def load(kind, path, rows, columns):
    if kind == 'npy':
        return np.load(path)
    if kind == 'npz':
        with np.load(path) as archive:
            return archive['logits']
    if kind == 'pt':
        import torch
        loaded = torch.load(path, map_location='cpu')
        return (loaded['logits'] if isinstance(loaded, dict) else loaded).numpy()
    if kind == 'safetensors':
        with open(path, 'rb') as stream:
            start = 8 + struct.unpack('<Q', stream.read(8))[0]
        return np.memmap(path, 'f4', 'r', start, (rows, columns))
    if kind == 'raw':
        return np.fromfile(path, 'f4').reshape(rows, columns)
    if kind == 'hdf5':
        import h5py
        with h5py.File(path) as h5:
            return h5['logits'][:]
    if kind == 'mat':
        import scipy.io
        return scipy.io.loadmat(path)['logits']
    if kind == 'gz':
        with gzip.open(path) as stream:
            return np.load(stream)
    return np.loadtxt(path, delimiter=',', dtype='f8')


def read(kind, path, rows, columns):
    load('npy', path, rows, columns) if kind == 'npy' else None
    spent = []
    for _ in range(1 if kind == 'csv' else 3):
        start = time.perf_counter()
        array = load(kind, path, rows, columns)
        total = sum(float(array[i:i + 1024].sum(dtype='f8')) for i in range(0, len(array), 1024))
        spent.append(time.perf_counter() - start)
    return {'seconds': min(spent), 'sum': total}


if sys.argv[1] == 'write':
    print(json.dumps(write(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))))
else:
    for module in ('torch', 'h5py', 'scipy.io'):
        __import__(module)
    print(json.dumps(read(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))))
