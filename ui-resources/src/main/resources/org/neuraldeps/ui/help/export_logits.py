"""Write the logits of an image classifier to disk, for Neural Dependencies Explorer.

    pip install torch torchvision timm numpy
    python export_logits.py --model resnet18 --images imagenet/val --out resnet18

The image directory holds one sub-directory per category. ImageNet's WordNet ids, sorted, are the order of the outputs
of the ready-made models; for a model of your own, name the directories so that their sorted order is its order.
Four files are written: logits.npy (N x n, float32), labels.npy, evaluation.npy (one row in four is held out for
Table 1) and categories.tsv. Open logits.npy: the others are found beside it.
"""

import argparse
from pathlib import Path

import numpy as np
import timm
import torch
from torchvision.datasets import ImageFolder

parser = argparse.ArgumentParser()
parser.add_argument("--model", default="resnet18", help="any name of timm.list_models(pretrained=True)")
parser.add_argument("--images", required=True, type=Path)
parser.add_argument("--out", required=True, type=Path)
parser.add_argument("--batch", default=64, type=int)
args = parser.parse_args()

device = "cuda" if torch.cuda.is_available() else "cpu"
model = timm.create_model(args.model, pretrained=True).eval().to(device)
transform = timm.data.create_transform(**timm.data.resolve_data_config({}, model=model))
images = ImageFolder(args.images, transform)
loader = torch.utils.data.DataLoader(images, batch_size=args.batch, num_workers=4)

blocks, labels = [], []
with torch.inference_mode():
    for pixels, categories in loader:
        # The raw outputs of the last layer: no softmax, no log-softmax.
        blocks.append(model(pixels.to(device)).float().cpu().numpy())
        labels.append(categories.numpy())

logits = np.concatenate(blocks)
args.out.mkdir(parents=True, exist_ok=True)
np.save(args.out / "logits.npy", logits)
if logits.shape[1] == len(images.classes):
    np.save(args.out / "labels.npy", np.concatenate(labels).astype(np.int64))
    held_out = np.random.default_rng(0).random(len(logits)) < 0.25
    np.save(args.out / "evaluation.npy", held_out)
    with open(args.out / "categories.tsv", "w", encoding="utf-8") as table:
        table.write("index\twnid\tname\tsynonyms\n")
        for index, name in enumerate(images.classes):
            wnid = name if name.startswith("n") and name[1:].isdigit() else ""
            table.write(f"{index}\t{wnid}\t{name}\t\n")
else:
    print(f"{len(images.classes)} directories but {logits.shape[1]} outputs: labels and names were left out")
print("wrote", args.out / "logits.npy", logits.shape)
