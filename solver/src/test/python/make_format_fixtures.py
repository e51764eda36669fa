"""Writes the same small matrix of logits in every format, with the programs people use: NumPy, PyTorch, SciPy, h5py.

    python3 make_format_fixtures.py             all folders anew
    python3 make_format_fixtures.py npz pt      only these

Needs Debian's python3-numpy, python3-scipy, python3-h5py, python3-torch, and zstd. Each function below that is marked as @folder writes one
folder of ../resources/formats. Beside its files lies fixtures.tsv, a line for each:

    file    its name
    array   what is to be given with --array; empty where the file says it itself
    raw     what is to be given with --raw
    inside  what else is found in the file: labels, evaluation, names, with a comma between
    says    empty where the file opens; else parts of the message with which it is refused, with " | " between

FormatFixturesTest lists the folders and opens every file: those that open must give the moments of reference/logits.npy to the
precision of their type, and those that do not must say why. Files that only make sense together with others, such as names
beside logits, are written with beside().
"""

import collections
import csv
import io
import json
import pathlib
import pickle
import shutil
import struct
import subprocess
import sys
import zipfile

import h5py
import numpy as np
import scipy.io
import scipy.sparse
import torch

HOME = pathlib.Path(__file__).resolve().parent.parent / "resources" / "formats"

ROWS, COLUMNS = 48, 6
NAMES = ["tench", "goldfish", "great white shark", "tiger shark", "hammerhead", "électric ray"]


def matrix():
    """Logits of 48 samples over 6 categories, float64, correlated as those of a network are."""
    random = np.random.RandomState(11)
    causes = random.standard_normal((ROWS, 3))
    return causes @ random.standard_normal((3, COLUMNS)) * 2 + random.standard_normal((ROWS, COLUMNS))


LOGITS = matrix()
LABELS = LOGITS.argmax(axis=1)
EVALUATION = np.arange(ROWS) % 4 == 3

FOLDERS = {}


def folder(make):
    """Marks a function that is given a Folder and fills it; the folder is called as the function is."""
    FOLDERS[make.__name__.rstrip("_")] = make
    return make


class Folder:
    """One folder of fixtures, and the list of what is in it."""

    def __init__(self, name):
        self.path = HOME / name
        self.lines = []

    def file(self, name, array="", raw="", inside=(), says=()):
        """Where to write a file; it is listed with what is expected of it."""
        self.lines.append([name, array, raw, ",".join(inside), " | ".join(says)])
        return str(self.path / name)

    def refused(self, name, *says, array="", raw=""):
        """The same of a file that must be refused, with a message that has all of these parts."""
        return self.file(name, array, raw, (), says)

    def beside(self, name):
        """Where to write a file that is not opened by itself, in a folder of its own below this one where it says so."""
        path = self.path / "beside" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return str(path)

    def write(self, make):
        shutil.rmtree(self.path, ignore_errors=True)
        self.path.mkdir(parents=True)
        make(self)
        with open(self.path / "fixtures.tsv", "w", newline="", encoding="utf-8") as out:
            table = csv.writer(out, delimiter="\t", lineterminator="\n")
            table.writerow(["file", "array", "raw", "inside", "says"])
            table.writerows(self.lines)


def save_npy(path, array):
    """As numpy.save, which would put .npy behind names that end otherwise."""
    with open(path, "wb") as out:
        np.save(out, array)


def save_npz_as(path, **arrays):
    """The same of numpy.savez."""
    with open(path, "wb") as out:
        np.savez(out, **arrays)


@folder
def reference(into):
    """What all others are compared with."""
    save_npy(into.file("logits.npy"), LOGITS)
    save_npy(into.beside("labels.npy"), LABELS)
    save_npy(into.beside("evaluation.npy"), EVALUATION)


@folder
def npy(into):
    for kind in ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8"]:
        name = np.dtype(kind).name + ("" if kind[0] == "<" else ".big")
        save_npy(into.file(name + ".npy"), LOGITS.astype(kind))
    save_npy(into.file("fortran.npy"), np.asfortranarray(LOGITS.astype("f4")))
    save_npy(into.file("really-npy.csv"), LOGITS.astype("f4"))
    save_npy(into.refused("integers.npy", "'i8' are not logits"), LABELS.reshape(ROWS, 1))
    save_npy(into.refused("objects.npy", "never unpickled"), np.array([[LOGITS, None]], dtype=object))


def save_text(path, lines, encoding="utf-8", newline="\n"):
    with open(path, "w", encoding=encoding, newline="") as out:
        out.write(newline.join(lines) + newline)


def rows_of(array, separator, comma=".", quote=""):
    """Numbers with every digit they have, a line for each row."""
    return [separator.join(quote + repr(float(x)).replace(".", comma) + quote for x in row) for row in array]


@folder
def csv_(into):
    """As NumPy, pandas, R, MATLAB and spreadsheets write tables; those that are not here are written as they write."""
    np.savetxt(into.file("savetxt.csv"), LOGITS, delimiter=",")
    np.savetxt(into.file("savetxt.txt"), LOGITS)
    np.savetxt(into.file("savetxt-header.txt", inside=["names"]), LOGITS, delimiter="\t", header="\t".join(NAMES))
    header, index = ",".join(NAMES), range(ROWS)
    save_text(into.file("pandas.csv", inside=["names"]), [header] + rows_of(LOGITS, ","))
    lines = rows_of(LOGITS, ",")
    save_text(into.file("pandas-index.csv", inside=["names"]), ["," + header] + [f"{i},{s}" for i, s in zip(index, lines)])
    save_text(
        into.file("pandas-numbered.csv"), ["," + ",".join(map(str, range(COLUMNS)))] + [f"{i},{s}" for i, s in zip(index, lines)]
    )
    save_text(
        into.file("files-labels.csv", inside=["labels", "names"]),
        ["file," + header + ",label"] + [f'"{i:03}, new.png",{s},{y}' for i, s, y in zip(index, lines, LABELS)],
    )
    save_text(
        into.file("labels-by-name.tsv", inside=["labels", "names"]),
        ["\t".join(["target"] + NAMES)] + [NAMES[y] + "\t" + s for s, y in zip(rows_of(LOGITS, "\t"), LABELS)],
    )
    save_text(into.file("excel-german.csv", inside=["names"]), [";".join(NAMES)] + rows_of(LOGITS, ";", ","), "utf-8-sig", "\r\n")
    save_text(into.file("excel-german.txt"), rows_of(LOGITS, "\t", ",", '"'), newline="\r\n")
    save_text(into.file("pipes.csv"), rows_of(LOGITS, "|"))
    r = [" ".join(f'"V{j + 1}"' for j in range(COLUMNS))] + [f'"{i + 1}" {s}' for i, s in zip(index, rows_of(LOGITS, " "))]
    save_text(into.file("r-write-table.txt"), r)
    save_text(into.file("matlab-ascii.txt"), ["".join(f"   {x: .16e}" for x in row) for row in LOGITS])
    save_text(into.file("really-csv.npy"), lines)
    save_text(into.refused("utf16.txt", "text in UTF-16", "CSV UTF-8"), rows_of(LOGITS, "\t"), "utf-16")
    save_text(into.refused("latin1.csv", "it is not UTF-8 text"), [header] + lines, "latin-1")
    save_text(into.refused("ragged.csv", "line 8: 5 fields where other lines have 6"), lines[:7] + [lines[7].rsplit(",", 1)[0]] + lines[8:])
    save_text(into.refused("hole.csv", "line 4, column 1: there is no number"), lines[:3] + ["," + lines[3].split(",", 1)[1]])
    save_text(into.refused("prose.txt", "it is text, and no table of numbers"), ["Of arms and the man I sing,", "who first from Troy"])


@folder
def packed(into):
    """Whole files packed by gzip and zstd, the programs."""
    npy_bytes, text = io.BytesIO(), ("\n".join(rows_of(LOGITS, ";", ",")) + "\n").encode()
    np.save(npy_bytes, LOGITS.astype("<f4"))
    npy_bytes = npy_bytes.getvalue()
    npz_bytes = io.BytesIO()
    np.savez(npz_bytes, logits=LOGITS, labels=LABELS)
    for name, content in [("logits.npy", npy_bytes), ("logits.csv", text), ("logits.npz", npz_bytes.getvalue())]:
        for program, ending in [(["gzip", "-9n"], "gz"), (["zstd", "-q", "-19"], "zst")]:
            inside = ["labels"] if name.endswith("npz") else ()
            write(into.file(name + "." + ending, inside=inside), piped(program, content))
    half = len(npy_bytes) // 2
    for program, ending in [(["gzip", "-n"], "gz"), (["zstd", "-q"], "zst")]:
        parts = piped(program, npy_bytes[:half]) + piped(program, npy_bytes[half:])
        write(into.file("two-pieces.npy." + ending), parts)
        write(into.file("misnamed." + ending + ".npy"), piped(program, npy_bytes))
        write(into.refused("cut." + ending, "damaged or cut short"), parts[:-3])
        write(into.refused("twice." + ending, "is packed itself"), piped(program, parts))
        write(into.refused("nothing." + ending, "neither what it holds nor its name"), piped(program, b"\0\1\2"))
    wide = piped(["zstd", "-q", "--ultra", "-22", "--long=27"], npy_bytes + b"\0" * (9 << 20))
    write(into.refused("wide.zst", "a window of more than 8 MB", "without --long"), wide)


def piped(program, content):
    return subprocess.run(program + ["-c"], input=content, stdout=subprocess.PIPE, check=True).stdout


def write(path, content):
    with open(path, "wb") as out:
        out.write(content)


@folder
def npz(into):
    f4 = LOGITS.astype("f4")
    np.savez(into.file("stored.npz"), logits=f4)
    np.savez_compressed(into.file("deflated.npz"), f4)
    np.savez_compressed(into.file("float64.fortran.npz"), scores=np.asfortranarray(LOGITS), index=np.arange(ROWS) * 7)
    np.savez(into.file("named.npz", array="val"), val=f4, train=f4[:20])
    np.savez(
        into.file("inside.npz", inside=["labels", "evaluation", "names", "groups"]),
        logits=f4, y=LABELS.astype("u1"), is_eval=EVALUATION, class_names=np.array(NAMES), group=np.arange(ROWS) // 2,
    )
    np.savez_compressed(
        into.file("inside.deflated.npz", inside=["labels", "names"]),
        logits=f4, targets=LABELS.astype("i2"), names=np.array([name.encode() for name in NAMES]),
        evaluation=EVALUATION[:-1],
    )
    # Arrays of the logits' own run come before others.
    np.savez(
        into.file("runs.npz", array="val.logits", inside=["labels"]),
        **{"train.labels": LABELS[::-1], "val.labels": LABELS, "val.logits": f4, "train.logits": f4},
    )
    save_npz_as(into.file("really-npz.pt"), logits=f4)
    save_npz_as(into.file("really-npz.csv"), logits=f4)
    both = into.file("with-a-pickle.npz")
    np.savez(both, logits=f4)
    with zipfile.ZipFile(both, "a") as archive:
        archive.writestr(zipfile.ZipInfo("archive/data.pkl", (1980, 1, 1, 0, 0, 0)), b"cos\nsystem\n.")
    np.savez(
        into.refused("several.npz", "2 arrays are matrices", "val f4 (48, 6), train f4 (48, 6)", "--array NAME"),
        val=f4, train=f4,
    )
    np.savez(into.refused("objects.npz", "never unpickled"), logits=np.array([[f4, None]], dtype=object))
    np.savez(into.refused("head.npz", "the head of a network"), W=f4[:6], b=f4[0])


@folder
def hdf5(into):
    def save(path, libver="earliest", **datasets):
        with h5py.File(path, "w", libver=libver) as out:
            for name, value in datasets.items():
                array, options = value if isinstance(value, tuple) else (value, {})
                out.create_dataset(name, data=array, **options)

    f4 = LOGITS.astype("<f4")
    for kind in ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8"]:
        name = np.dtype(kind).name + ("" if kind[0] == "<" else ".big")
        save(into.file(name + ".h5"), logits=LOGITS.astype(kind))
        save(into.file(name + ".chunks.h5"), logits=(LOGITS.astype(kind), {"chunks": (10, 4), "compression": "gzip", "shuffle": True}))
    for name, options in {
        "plain": {"chunks": (7, 6)},
        "wide": {"chunks": (1, 6), "compression": "gzip"},
        "tall": {"chunks": (48, 1), "compression": "gzip", "shuffle": True, "fletcher32": True},
        "one": {"chunks": (48, 6), "compression": "gzip"},
        "lzf": {"chunks": (16, 5), "compression": "lzf", "shuffle": True},
        "growing": {"chunks": (9, 6), "compression": "gzip", "maxshape": (None, 6)},
        "growing-both": {"chunks": (9, 4), "compression": "gzip", "maxshape": (None, None)},
    }.items():
        save(into.file(name + ".h5"), logits=(f4, options))
        save(into.file(name + ".latest.h5"), "latest", logits=(f4, options))
    save(
        into.file("inside.h5", inside=["labels", "evaluation", "names"]),
        **{
            "val/logits": f4,
            "val/labels": LABELS,
            "val/evaluation": EVALUATION,
            "names": np.array(NAMES, dtype=h5py.string_dtype()),
            "runs": np.arange(12.0).reshape(3, 4),
        },
    )
    fixed = np.array([name.encode() for name in NAMES], dtype=h5py.string_dtype("utf-8", 20))
    save(into.file("fixed-names.h5", inside=["names"]), classes=fixed, outputs=f4)
    save(into.file("named.h5", array="b/scores"), **{"a/scores": f4[:20], "b/scores": f4})
    with h5py.File(into.file("user-block.h5"), "w", userblock_size=1024) as out:
        out["logits"] = f4
    with h5py.File(into.file("links.h5"), "w") as out:
        out["deep/er/outputs"] = f4
        out["again"] = h5py.SoftLink("/deep/er/outputs")
        out["elsewhere"] = h5py.ExternalLink("float32.h5", "/logits")
        out["deep/circle"] = out["deep"]
    compact = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    compact.set_layout(h5py.h5d.COMPACT)
    with h5py.File(into.file("compact.h5"), "w") as out:
        space = h5py.h5s.create_simple(f4.shape)
        h5py.h5d.create(out.id, b"logits", h5py.h5t.IEEE_F32LE, space, compact).write(h5py.h5s.ALL, h5py.h5s.ALL, f4)
    save(into.refused("several.h5", "2 arrays are matrices", "a f4 (48, 6), b f8 (48, 6)", "--array NAME"), a=f4, b=LOGITS)
    save(into.refused("words.h5", "it is no plain array of numbers"), logits=fixed)
    save(into.refused("nothing.h5", "there is no dataset in it"))
    with h5py.File(into.refused("unwritten.h5", "nothing was ever written to it"), "w") as out:
        out.create_dataset("logits", (ROWS, COLUMNS), "f4")
    with h5py.File(into.refused("half-written.h5", "nothing was ever written from row 20 on, column 0"), "w") as out:
        out.create_dataset("logits", (ROWS, COLUMNS), "f4", chunks=(10, 6))[:20] = f4[:20]
    with h5py.File(into.refused("outside.h5", "there is no dataset in it"), "w") as out:
        out["logits"] = h5py.ExternalLink("float32.h5", "/logits")


def save_mat73(path, names=(), **variables):
    """By h5py in the layout of MATLAB 7.3 (what `save -v7.3` writes): user block, MATLAB_class, dimensions the other way round, letters and
    cells as MATLAB keeps them. MATLAB itself was not at hand."""
    with h5py.File(path, "w", userblock_size=512) as out:

        def put(name, array, kind, **more):
            dataset = out.create_dataset(name, data=np.ascontiguousarray(np.atleast_2d(array).T), **more)
            dataset.attrs["MATLAB_class"] = np.bytes_(kind)
            return dataset

        for name, (array, more) in variables.items():
            if array.dtype == bool:
                put(name, array.astype("u1"), "logical", **more).attrs["MATLAB_int_decode"] = np.int32(1)
            else:
                put(name, array, {"f4": "single", "f8": "double"}.get(array.dtype.str[1:], array.dtype.name), **more)
        cells = []
        for i, name in enumerate(names):
            letters = put(f"#refs#/{i}", np.frombuffer(name.encode("utf-16-le"), "<u2"), "char")
            letters.attrs["MATLAB_int_decode"] = np.int32(2)
            cells.append(letters.ref)
        if cells:
            cell = out.create_dataset("names", (1, len(cells)), h5py.ref_dtype)
            cell[0] = cells
            cell.attrs["MATLAB_class"] = np.bytes_("cell")
    block = b"MATLAB 7.3 MAT-file, Platform: GLNXA64, Created on: Sat Nov 28 12:00:00 2026 HDF5 schema 1.00 ."
    with open(path, "r+b") as out:
        out.write(block.ljust(116) + b"\0" * 8 + struct.pack("<H", 0x0200) + b"IM")


@folder
def mat(into):
    f4 = LOGITS.astype("f4")
    labels, named = LABELS.astype("i4"), np.array([[name] for name in NAMES], dtype=object)
    for packed in [False, True]:
        ending = ".packed.mat" if packed else ".mat"
        for name, array in {"double": LOGITS, "single": f4}.items():
            scipy.io.savemat(into.file(name + ending), {"logits": array}, do_compression=packed)
        scipy.io.savemat(
            into.file("inside" + ending, inside=["labels", "evaluation", "names"]),
            {"logits": f4, "labels": labels, "evaluation": EVALUATION, "names": named, "runs": {"a": 1.0}},
            do_compression=packed,
        )
    scipy.io.savemat(into.file("chars.mat", inside=["names"]), {"scores": LOGITS, "classes": np.array(NAMES)})
    scipy.io.savemat(into.file("named.mat", array="b"), {"a": f4[:20], "b": f4})
    scipy.io.savemat(into.refused("several.mat", "2 arrays are matrices", "a f4 (48, 6), b f8 (48, 6)"), {"a": f4, "b": LOGITS})
    scipy.io.savemat(into.refused("sparse.mat", "full("), {"logits": scipy.sparse.csc_matrix(LOGITS)})
    scipy.io.savemat(into.refused("complex.mat", "complex numbers are not logits"), {"logits": LOGITS + 1j})
    scipy.io.savemat(into.refused("nothing.mat", "no variable in it"), {})
    scipy.io.savemat(into.refused("version4.mat", "MATLAB 4", "save -v7"), {"logits": LOGITS}, format="4")
    for name, array in {"double": LOGITS, "single": f4}.items():
        save_mat73(into.file(name + ".73.mat"), logits=(array, {}))
    chunks = {"chunks": (2, 20), "compression": "gzip"}
    inside = dict(labels=(labels, {}), evaluation=(EVALUATION, {}))
    save_mat73(into.file("inside.73.mat", inside=["labels", "evaluation", "names"]), NAMES, logits=(f4, chunks), **inside)


@folder
def raw(into):
    f4 = LOGITS.astype("<f4")
    f4.tofile(into.file("float32.bin", raw="48x6:float32"))
    f4.tofile(into.file("rows-left-out.bin", raw="x6:float32"))
    LOGITS.astype(">f8").tofile(into.file("float64.big.bin", raw="48x6:float64:big"))
    LOGITS.astype("<f2").tofile(into.file("float16.dat", raw="x6:float16"))
    with open(into.file("with-header.bin", raw="48x6:float32:big:80"), "wb") as out:
        out.write(b"V" * 80 + LOGITS.astype(">f4").tobytes())
    # A file that says what it is may still be read otherwise: the numbers of an npy file begin at byte 128.
    np.save(into.file("really.npy", raw="48x6:float64:128"), LOGITS)
    f4.tofile(into.refused("rows.bin", "does not fit 1152 bytes, it takes 1176", "would fit: 48x6:float32", raw="49x6:float32"))
    f4.tofile(into.refused("type.bin", "it takes 2304", "48x6:float32", "48x3:float64", raw="48x6:float64"))
    f4.tofile(into.refused("columns.bin", "does not fit 1152 bytes; say how many columns", raw="x70000:float32"))
    f4.tofile(into.refused("unsaid.bin", "neither what it holds nor its name", "--raw ROWSxCOLUMNS:TYPE"))


def brain(array):
    """As bfloat16, a tensor of torch, for NumPy has no such type."""
    return torch.tensor(array).to(torch.bfloat16)


def save_safetensors(path, tensors, words=None, gap=0):
    """By hand, as its documentation says, for Debian has no such library; torch gives the bytes of bfloat16."""
    kinds = {"<f8": "F64", "<f4": "F32", "<f2": "F16", "<i8": "I64", "<i4": "I32", "|u1": "U8", "|b1": "BOOL"}
    header, data = ({"__metadata__": words} if words else {}), b""
    for name, tensor in tensors.items():
        if isinstance(tensor, torch.Tensor):
            kind, shape, part = "BF16", list(tensor.shape), tensor.view(torch.int16).numpy().tobytes()
        else:
            kind, shape, part = kinds[tensor.dtype.str], list(tensor.shape), tensor.tobytes()
        header[name] = {"dtype": kind, "shape": shape, "data_offsets": [len(data), len(data) + len(part)]}
        data += part + b"-" * gap
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text + data)


@folder
def safetensors(into):
    for kind in ["<f2", "<f4", "<f8"]:
        save_safetensors(into.file(np.dtype(kind).name + ".safetensors"), {"logits": LOGITS.astype(kind)})
    save_safetensors(into.file("bfloat16.safetensors"), {"logits": brain(LOGITS)})
    f4 = LOGITS.astype("<f4")
    # One byte before the numbers, so that nothing lies at a multiple of its own length.
    save_safetensors(into.file("unaligned.safetensors"), {"a": np.zeros(1, "u1"), "scores": f4, "count": np.arange(3)})
    two = {"val.logits": f4, "train.logits": f4[:20]}
    save_safetensors(into.file("named.safetensors", array="val.logits"), two)
    save_safetensors(
        into.file("inside.safetensors", inside=["labels", "evaluation", "names"]),
        {"logits": f4, "labels": LABELS.astype("<i4"), "is_eval": EVALUATION},
        {"format": "pt", "class_names": json.dumps(NAMES)},
    )
    save_safetensors(into.file("really-safetensors.npz"), {"logits": f4})
    save_safetensors(
        into.refused("several.safetensors", "2 arrays are matrices", "val.logits f4 (48, 6)", "--array NAME"),
        {"val.logits": f4, "train.logits": f4},
    )
    save_safetensors(into.refused("gap.safetensors", "where one from 1152 on is expected"), {"a": f4, "b": f4}, gap=8)
    save_safetensors(into.refused("rest.safetensors", "8 bytes follow the last tensor"), {"a": f4}, gap=8)
    save_safetensors(into.refused("empty.safetensors", "there is no tensor in it"), {})


class Runs:
    """Becomes a call when it is unpickled: what an attacker would put into a file."""

    def __init__(self, module, name, *given):
        self.called = (module, name, given)

    def __reduce__(self):
        module, name, given = self.called
        return getattr(__import__(module, fromlist=[name]), name), given


def repacked(path, change, method=zipfile.ZIP_STORED):
    """The entries of an archive of torch, each through change(name, content), packed anew."""
    with zipfile.ZipFile(path) as archive:
        entries = [(info.filename, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in change(entries):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, method)


def big_endian(entries):
    """As newer versions on machines with the other byte order write it, all numbers being of four bytes."""
    for name, content in entries:
        yield name, np.frombuffer(content, "<u4").astype(">u4").tobytes() if "/data/" in name else content
    yield entries[0][0].replace("data.pkl", "byteorder"), b"big"


@folder
def pt(into):
    logits = torch.tensor(LOGITS)
    f4 = logits.float()
    for kind in [torch.float16, torch.float32, torch.float64, torch.bfloat16]:
        torch.save(logits.to(kind), into.file(str(kind).replace("torch.", "") + ".pt"))
    torch.save({"scores": f4, "epoch": 3, "note": "as trained", "rate": 0.1}, into.file("dict.pth"))
    torch.save([torch.tensor(LABELS), f4], into.file("list.pt"))
    torch.save(torch.nn.Parameter(f4), into.file("parameter.pt"))
    torch.save({"run": {"val": {"logits": f4}, "train": {"loss": f4[0]}}}, into.file("nested.pt"))
    torch.save({"val": f4, "train": f4[:20]}, into.file("named.pt", array="val"))
    torch.save((f4, f4[:20]), into.file("place.pt", array="0"))
    torch.save(collections.OrderedDict(logits=f4), into.file("protocol4.pt"), pickle_protocol=4)
    torch.save(f4.t().contiguous().t(), into.file("transposed.pt"))
    torch.save(torch.cat([f4[:5] * 7, f4, f4[:3]])[5:-3], into.file("rows-of-more.pt"))
    torch.save(torch.cat([f4[:, :2] * 7, f4, f4[:, :1]], 1)[:, 2:-1], into.file("columns-of-more.pt"))
    torch.save(torch.stack([f4, f4 * 7], 2)[:, :, 0], into.file("every-other.pt"))
    torch.save(f4, into.file("deflated.pt"))
    repacked(into.path / "deflated.pt", lambda entries: entries, zipfile.ZIP_DEFLATED)
    torch.save(f4.t().contiguous().t(), into.file("big-endian.pt"))
    repacked(into.path / "big-endian.pt", big_endian)
    torch.save(f4, into.file("really-torch.npz"))
    torch.save(f4, into.file("really-torch.bin"))
    torch.save(
        {"logits": f4, "labels": torch.tensor(LABELS), "evaluation": torch.tensor(EVALUATION), "classes": NAMES},
        into.file("inside.pt", inside=["labels", "evaluation", "names"]),
    )
    torch.save(
        {"val": f4, "train": f4},
        into.refused("several.pt", "2 arrays are matrices", "val f4 (48, 6), train f4 (48, 6)", "--array NAME"),
    )
    nothing = "nothing was executed"
    torch.save({"logits": f4, "x": Runs("os", "system", "true")}, into.refused("system.pt", "posix.system", nothing))
    torch.save(Runs("builtins", "eval", "1"), into.refused("eval.pt", "builtins.eval", nothing), pickle_protocol=4)
    torch.save(torch.nn.Linear(2, 6), into.refused("module.pt", "torch.nn.modules.linear.Linear", nothing))
    torch.save({"logits": LOGITS}, into.refused("numpy.pt", "numpy.core.multiarray._reconstruct", nothing))
    torch.save(f4.to_sparse(), into.refused("sparse.pt", "torch._utils._rebuild_sparse_tensor", nothing))
    torch.save(f4.to(torch.complex64), into.refused("complex.pt", "numbers of type complex64 are not read"))
    torch.save(f4[:1].expand(48, 6), into.refused("expanded.pt", "the same numbers several times", ".contiguous()"))
    torch.save(torch.nn.Linear(6, 6).state_dict(), into.refused("head.pt", "the head of a network"))
    torch.manual_seed(3)
    torch.save(torch.nn.Sequential(torch.nn.Linear(4, 6)).state_dict(), into.beside("linear.pt"))
    torch.save({"note": "no tensor"}, into.refused("empty.pt", "there is no tensor in it"))
    torch.jit.save(torch.jit.script(torch.nn.Linear(2, 6)), into.refused("script.pt", "__torch__.", nothing))
    old = into.refused("before-1.6.pt", "an old PyTorch file", "torch.load")
    torch.save(f4, old, _use_new_zipfile_serialization=False)
    with open(into.refused("plain.pkl", "a Python pickle"), "wb") as out:
        pickle.dump(LOGITS, out)


def main(wanted):
    unknown = set(wanted) - set(FOLDERS)
    if unknown:
        sys.exit("no folder is called " + ", ".join(sorted(unknown)) + "; there are " + ", ".join(FOLDERS))
    for name in wanted or FOLDERS:
        Folder(name).write(FOLDERS[name])
        print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
