"""Runs the program and the analyst's script in turn and prints medians, their ratio and the stages."""

import argparse
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def timed(command, **options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True, **options)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.returncode not in (0, 3):
        sys.exit(f"{command[0]} failed:\n{result.stdout}{result.stderr}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, result


def stages(text):
    line = next(line for line in text.splitlines() if line.startswith("time"))
    return {name: float(seconds) for name, seconds in re.findall(r"(\w+) ([\d.]+) s", line)}


def median(values):
    return statistics.median(values)


def shifted(source, target, days):
    """The sample day as it would have come some days earlier."""
    from datetime import date, timedelta
    day = date(2025, 9, 22) - timedelta(days=days)
    target.write_text(source.read_text().replace("22/9/2025", f"{day.day}/{day.month}/{day.year}"))
    return day.isoformat()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--days", type=int, default=0, help="days that a second store holds before the run")
    parser.add_argument("--input", action="append", required=True)
    options = parser.parse_args()
    inputs = [part for path in options.input for part in ("--input", path)]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
    folder = Path(tempfile.mkdtemp())
    try:
        ours, theirs, cpu_ours, cpu_theirs, parts = [], [], [], [], []
        for run in range(options.runs):
            out = folder / f"ours{run}"
            wall, cpu, result = timed(
                [options.program, "run", "--out", str(out), "--store", str(folder / f"{run}.sqlite"), *inputs])
            ours.append(wall)
            cpu_ours.append(cpu)
            parts.append(stages(result.stderr + result.stdout))
            wall, cpu, result = timed(
                [sys.executable, str(HERE / "analyst.py"), "--out", str(folder / f"theirs{run}"), "--store",
                 str(folder / f"theirs{run}.sqlite"), *inputs], env=environment)
            theirs.append(wall)
            cpu_theirs.append(cpu)
            last = json.loads(result.stdout)
        checked = subprocess.run(
            [sys.executable, str(HERE / "check.py"), options.program, str(folder / "ours0"), *options.input],
            capture_output=True, text=True, env=environment)
        print("check:", checked.stdout.strip(), checked.stderr.strip())
        print(f"vuongmac  wall {median(ours):.2f} s, cpu {median(cpu_ours):.2f} s")
        print(f"analyst   wall {median(theirs):.2f} s, cpu {median(cpu_theirs):.2f} s")
        print(f"ratio     wall {median(ours) / median(theirs):.2f}, cpu {median(cpu_ours) / median(cpu_theirs):.2f}")
        total = sum(median([p[name] for p in parts]) for name in parts[0])
        for name in parts[0]:
            seconds = median([p[name] for p in parts])
            print(f"  {name:8} {seconds:.2f} s  {seconds / total:.0%}")
        print("analyst's stages:", {k: round(v, 2) for k, v in last["stages"].items()})
        if options.days:
            store = folder / "year.sqlite"
            for number in range(options.days, 0, -1):
                files, day = [], ""
                for path in options.input:
                    target = folder / Path(path).name
                    day = shifted(Path(path), target, number)
                    files += ["--input", str(target)]
                timed([options.program, "run", "--quiet", "--day", day, "--out", str(folder / "past"),
                       "--store", str(store), *files])
            size = store.stat().st_size / 1e6
            walls, parts = [], []
            for run in range(options.runs):
                copy = folder / "copy.sqlite"
                shutil.copy(store, copy)
                wall, _, result = timed(
                    [options.program, "run", "--out", str(folder / f"late{run}"), "--store", str(copy), *inputs])
                walls.append(wall)
                parts.append(stages(result.stderr + result.stdout))
            print(f"store of {options.days} days ({size:.0f} MB): wall {median(walls):.2f} s, "
                  f"{median(walls) / median(ours) - 1:+.0%} against an empty one")
            print("  ", {name: round(median([p[name] for p in parts]), 2) for name in parts[0]})
    finally:
        shutil.rmtree(folder)


main()
