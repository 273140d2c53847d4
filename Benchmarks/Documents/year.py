"""Fills a store that holds one day with days before it, all with that day's rows.

What a run would have written is copied with other dates; seals do not depend on the date, so they stay right
(`vuongmac check` on the result). Receipts are copied too, the audit trail is not."""

import argparse
import hashlib
import sqlite3
from datetime import date, timedelta


def number(day):
    return day.year * 10000 + day.month * 100 + day.day


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("store", help="holds one day that was run; is changed")
    parser.add_argument("--days", type=int, default=365)
    options = parser.parse_args()
    db = sqlite3.connect(options.store, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "foreign_keys = OFF"):
        db.execute(f"PRAGMA {pragma}")
    today, = db.execute("SELECT day FROM current_layers").fetchone()
    last = date(today // 10000, today // 100 % 100, today % 100)
    entries, = db.execute("SELECT max(id) FROM entries").fetchone()
    layers, = db.execute("SELECT max(id) FROM layers").fetchone()
    receipts, = db.execute("SELECT max(id) FROM receipts").fetchone()
    db.execute("BEGIN")
    # The day itself becomes the first of the year, so that numbers rise with the days.
    days = [number(last - timedelta(days=back)) for back in range(options.days, 0, -1)]
    first = days[0]
    for table in ("entries", "figures", "layers", "current_layers", "seals"):
        db.execute(f"UPDATE {table} SET day = ?", (first,))
    db.execute("UPDATE receipts SET last_day = ?, sha256 = substr(sha256, 2) || '0'", (first,))
    for step, day in enumerate(days[1:], 1):
        e, l, r = step * entries, step * layers, step * receipts
        for id, sha in db.execute("SELECT id, sha256 FROM receipts WHERE id <= ?", (receipts,)).fetchall():
            db.execute(
                f"""INSERT INTO receipts SELECT id + {r}, ?, name || {step}, size, sheet, reader, lexicon, new_entries,
                known_entries, restored_entries, replaced_entries, new_figures, known_figures, replaced_figures,
                rejected, {day}, imported_at FROM receipts WHERE id = {id}""",
                (hashlib.sha256(f"{sha}{step}".encode()).hexdigest(),))
        for insert in (
            f"""entries SELECT id + {e}, {day}, unit, body, kind, text_sha256, ordinal, text, receipt + {r}, row, line
            FROM entries WHERE id <= {entries}""",
            f"""figures SELECT {day}, province, body, done, total, receipt + {r}, row, line FROM figures
            WHERE day = {first}""",
            f"layers SELECT id + {l}, {day}, lexicon, made_at FROM layers WHERE id <= {layers}",
            f"current_layers SELECT {day}, layer + {l} FROM current_layers WHERE day = {first}",
            f"""ledgers SELECT layer + {l}, entry + {e}, ledger FROM ledgers WHERE layer <= {layers}
            ORDER BY layer, entry""",
            f"""counted_topics SELECT layer + {l}, kind, body, province, topic, unit, entry + {e} FROM counted_topics
            WHERE layer <= {layers} ORDER BY 1, 2, 3, 4, 5, 6, 7""",
            f"""topic_totals SELECT layer + {l}, kind, body, province, topic, communes FROM topic_totals
            WHERE layer <= {layers}""",
            f"""seals SELECT {day}, CASE layer WHEN 0 THEN 0 ELSE layer + {l} END, subject, digest FROM seals
            WHERE day = {first}""",
        ):
            db.execute(f"INSERT INTO {insert}")
    db.execute("COMMIT")
    db.execute("PRAGMA journal_mode = WAL")


main()
