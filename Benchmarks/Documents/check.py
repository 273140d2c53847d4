"""Counts the day anew with pandas from `vuongmac classify` and compares the appendices' figures."""

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd

import analyst


def main(program, out, inputs):
    units = analyst.ROOT / "Corpus/units"
    provinces = pd.read_csv(units / "provinces.csv", dtype=str)
    communes = pd.read_csv(units / "communes.csv", dtype=str)
    frame, _, _ = analyst.read([Path(i) for i in inputs], provinces, communes)
    lines = "".join(
        json.dumps({"id": str(i), "text": r.text, "kind": r.k, "body": r.b}, ensure_ascii=False) + "\n"
        for i, r in enumerate(frame.itertuples()))
    answers = subprocess.run([program, "classify"], input=lines, capture_output=True, text=True, check=True).stdout
    frame["topics"] = [json.loads(line)["topics"] for line in answers.splitlines()]
    names = dict(zip(provinces["code"], provinces["name"]))
    counts = (
        frame[frame["c"] != ""].explode("topics").groupby(["k", "b", "p", "topics"])["c"].nunique().to_dict())
    by_name = {(k, b, names[p], t): n for (k, b, p, t), n in counts.items()}
    rows = wrong = 0
    for path in sorted(Path(out).glob("appendix-*.json")):
        appendix = json.loads(path.read_text())
        if "kind" not in appendix:
            continue
        for province in appendix["provinces"]:
            for row in province["rows"]:
                rows += 1
                name = province["province"].removeprefix("TP. ")
                if by_name.get((appendix["kind"], appendix["body"], name, row["topic"])) != row["count"]:
                    wrong += 1
                    print("differs:", appendix["appendix"], name, row["topic"], row["count"], file=sys.stderr)
    print(json.dumps({"entries": len(frame), "rows": rows, "wrong": wrong}))
    sys.exit(1 if wrong or not rows else 0)


main(sys.argv[1], sys.argv[2], sys.argv[3:])
