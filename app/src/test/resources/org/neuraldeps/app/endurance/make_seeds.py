"""Makes the small valid files of every format that the fuzzer changes.

    python3 make_seeds.py FOLDER

A file is called KEY.WHAT.EXTENSION, KEY being that of its format in LogitFormats. Every matrix has few rows and columns of
the same numbers, so that a change lands in a header as often as among the numbers. Needs NumPy, SciPy, h5py and PyTorch.
"""
import gzip
import io
import json
import struct
import sys
from pathlib import Path

import h5py
import numpy
import scipy.io

folder = Path(sys.argv[1])
logits = numpy.round(numpy.random.default_rng(11).normal(size=(9, 5)), 3)
labels = (numpy.arange(9) % 5).astype("int64")
evaluation = numpy.arange(9) % 3 == 0


def write(name, data):
    (folder / name).write_bytes(data)


def saved(array):
    out = io.BytesIO()
    numpy.save(out, array)
    return out.getvalue()


write("npy.float32.npy", saved(logits.astype("<f4")))
write("npy.float16-big-endian-fortran.npy", saved(numpy.asfortranarray(logits.astype(">f2"))))
numpy.savez(folder / "npz.stored.npz", logits=logits.astype("f4"), labels=labels, evaluation=evaluation)
numpy.savez_compressed(folder / "npz.deflated.npz", logits=logits.astype("f8"), labels=labels)

lines = [",".join(f"{x:.3f}" for x in row) for row in logits]
text = "\n".join(["ant,bee,cat,dog,eel"] + lines) + "\n"
write("csv.header.csv", text.encode())
german = text.replace(",", ";").replace(".", ",").splitlines()
write("csv.semicolon-index.csv", "\n".join(f"{'row' if i == 0 else i - 1};{line}" for i, line in enumerate(german)).encode())
write("csv.tabs.tsv", "\n".join(line.replace(",", "\t") for line in lines).encode())
write("gz.csv.csv.gz", gzip.compress(text.encode(), mtime=0))
write("gz.npy.npy.gz", gzip.compress(saved(logits.astype("f4")), mtime=0))


def safetensors(**arrays):
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, (kind, array) in arrays.items():
        header[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
        data += array.tobytes()
    words = json.dumps(header).encode()
    return struct.pack("<Q", len(words)) + words + data


halves = (logits.astype("<f4").view("<u4") >> 16).astype("<u2")
write("safetensors.several.safetensors", safetensors(logits=("F32", logits.astype("<f4")), labels=("I64", labels)))
write("safetensors.bfloat16.safetensors", safetensors(scores=("BF16", halves)))

with h5py.File(folder / "hdf5.chunked.h5", "w", libver="latest") as file:
    file.create_dataset("run/logits", data=logits.astype("f4"), chunks=(4, 5), compression="gzip")
with h5py.File(folder / "hdf5.old.h5", "w") as file:
    file["logits"] = logits
scipy.io.savemat(folder / "mat.plain.mat", {"logits": logits})
scipy.io.savemat(folder / "mat.packed.mat", {"logits": logits, "labels": labels}, do_compression=True)

import torch

torch.save(torch.tensor(logits, dtype=torch.float32), folder / "torch.tensor.pt")
torch.save({"logits": torch.tensor(logits, dtype=torch.float16), "epoch": torch.tensor([3])}, folder / "torch.dict.pt")

with h5py.File(folder / "mat.seven-three.mat", "w", userblock_size=512) as file:
    file["logits"] = logits.T
    file["logits"].attrs["MATLAB_class"] = numpy.bytes_("double")
with open(folder / "mat.seven-three.mat", "r+b") as file:
    file.write(b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(124) + b"\x00\x02IM")

import subprocess

subprocess.run(["zstd", "-q", "-f", folder / "csv.header.csv", "-o", folder / "zst.csv.csv.zst"], check=True)
