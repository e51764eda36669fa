"""Write the logits of an image classifier to disk, or its features and head, for Neural Dependencies Explorer.

    pip install torch torchvision timm numpy
    python export_logits.py --model resnet18 --images imagenet/val --out resnet18

The image directory holds one sub-directory per category. ImageNet's WordNet ids, sorted, are the order of the outputs
of the ready-made models; for a model of your own, name the directories so that their sorted order is its order.
Four files are written: logits.npy (N x n, float32), labels.npy, evaluation.npy (one row in four is held out for
Table 1) and categories.tsv. Open logits.npy: the others are found beside it.

With --features, what goes into the last layer is written instead, for the labs: train.features.npy and test.features.npy
(one row in four) with their labels, categories.tsv and, where the directories are the categories of the model, head.npz.
Open the directory; without head.npz a head is trained for it.
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
parser.add_argument("--features", action="store_true", help="write features and the head, not logits")
args = parser.parse_args()

device = "cuda" if torch.cuda.is_available() else "cpu"
model = timm.create_model(args.model, pretrained=True).eval().to(device)
transform = timm.data.create_transform(**timm.data.resolve_data_config({}, model=model))
images = ImageFolder(args.images, transform)
loader = torch.utils.data.DataLoader(images, batch_size=args.batch, num_workers=4)

blocks, labels = [], []
with torch.inference_mode():
    for pixels, categories in loader:
        pixels = pixels.to(device)
        if args.features:
            # What the last layer gets, one row a picture.
            outputs = model.forward_head(model.forward_features(pixels), pre_logits=True)
        else:
            # The raw outputs of the last layer: no softmax, no log-softmax.
            outputs = model(pixels)
        blocks.append(outputs.float().cpu().numpy())
        labels.append(categories.numpy())

rows = np.concatenate(blocks)
labels = np.concatenate(labels).astype(np.int64)
held_out = np.random.default_rng(0).random(len(rows)) < 0.25
args.out.mkdir(parents=True, exist_ok=True)
if args.features:
    last = model.get_classifier()
    weights, bias = last.weight.detach().float().cpu().numpy(), last.bias.detach().float().cpu().numpy()
    for name, part in (("train", ~held_out), ("test", held_out)):
        np.save(args.out / f"{name}.features.npy", rows[part])
        np.save(args.out / f"{name}.labels.npy", labels[part])
else:
    np.save(args.out / "logits.npy", rows)
outputs = len(bias) if args.features else rows.shape[1]
is_of_model = outputs == len(images.classes)
if is_of_model and args.features:
    np.savez(args.out / "head.npz", weights=weights.T, bias=bias)
elif is_of_model:
    np.save(args.out / "labels.npy", labels)
    np.save(args.out / "evaluation.npy", held_out)
else:
    left_out = "the head was" if args.features else "labels and names were"
    print(f"{len(images.classes)} directories but {outputs} outputs: {left_out} left out")
if is_of_model or args.features:
    with open(args.out / "categories.tsv", "w", encoding="utf-8") as table:
        table.write("index\twnid\tname\tsynonyms\n")
        for index, name in enumerate(images.classes):
            wnid = name if name.startswith("n") and name[1:].isdigit() else ""
            table.write(f"{index}\t{wnid}\t{name}\t\n")
print("wrote", args.out, rows.shape)
