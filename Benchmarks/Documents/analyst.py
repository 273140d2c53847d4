"""The day's appendices as an analyst would script them: pandas, an automaton over a keyword list, sqlite3,
openpyxl and python-docx. The same input and the same kinds of file as `vuongmac run`; plain keywords, no evidence
kept, no drill-down in the page, no bootstrap, no seals."""

import argparse
import html
import json
import re
import sqlite3
import time
import unicodedata
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path

import ahocorasick
import docx
import openpyxl
import pandas as pd
import yaml
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from openpyxl.styles import Alignment, Border, Font, Side

ROOT = Path(__file__).resolve().parents[2]

KEYWORDS = {
    "phan-mem/loi": "phần mềm lỗi|hệ thống lỗi|thường xuyên lỗi|phần mềm chậm|hệ thống chậm|bị treo|không ổn định",
    "phan-mem/ho-tich": "hộ tịch|khai sinh|khai tử",
    "phan-mem/dich-vu-cong": "dịch vụ công|dvc|nộp hồ sơ trực tuyến",
    "phan-mem/mot-cua": "một cửa|giải quyết thủ tục hành chính|giải quyết tthc",
    "phan-mem/van-ban": "quản lý văn bản|điều hành tác nghiệp|qlvb",
    "phan-mem/dinh-danh": "chữ ký số|chứng thư số|định danh|vneid|cks",
    "phan-mem/lien-thong": "liên thông|đồng bộ|kết nối dữ liệu|tích hợp",
    "phan-mem/hoan-thien": "chưa hoàn thiện|phân quyền|cấp tài khoản|nâng cấp phần mềm|thiếu chức năng",
    "phan-mem/an-toan": "an toàn thông tin|an ninh mạng|bảo mật",
    "thiet-bi/thieu": "thiếu máy|thiếu trang thiết bị|thiếu thiết bị|trang bị máy|bổ sung trang thiết bị|cơ sở vật chất",
    "thiet-bi/hong-cu": "máy cũ|hỏng|xuống cấp|cấu hình thấp|lạc hậu",
    "thiet-bi/ha-tang": "hạ tầng",
    "thiet-bi/duong-truyen": "đường truyền|mạng chậm|mạng yếu|internet",
    "thiet-bi/hop-truc-tuyen": "họp trực tuyến|hội nghị trực tuyến|phòng họp",
    "nhan-luc/thieu": "thiếu nhân lực|thiếu cán bộ|thiếu người|chưa có cán bộ|biên chế|nhân lực",
    "nhan-luc/kiem-nhiem": "kiêm nhiệm|quá tải",
    "kinh-phi/thieu": "kinh phí|ngân sách",
    "dao-tao/tap-huan": "tập huấn|bồi dưỡng|đào tạo",
    "dao-tao/trinh-do": "trình độ|kỹ năng công nghệ thông tin của cán bộ|năng lực",
    "the-che/huong-dan": "hướng dẫn",
    "the-che/quy-trinh": "quy trình|thủ tục rườm rà",
    "the-che/giam-sat": "giám sát",
    "the-che/to-chuc": "sắp xếp tổ chức|bộ máy|sáp nhập",
    "nguoi-dan/cao-tuoi": "cao tuổi|người già",
    "nguoi-dan/ky-nang": "kỹ năng số|chưa biết sử dụng|không biết sử dụng",
    "nguoi-dan/nhan-thuc": "nhận thức|thói quen",
    "nguoi-dan/phuong-tien": "điện thoại thông minh|smartphone",
    "nguoi-dan/dia-ban": "vùng sâu|địa bàn rộng|miền núi",
}
NOTHING = re.compile(r"^\W*(không|ko|k|không có.*|chưa phát sinh.*)\W*$", re.IGNORECASE)
BODIES = {
    "trung tâm phục vụ hành chính công": "ttpvhcc", "ttpvhcc": "ttpvhcc", "đảng ủy": "dang-uy",
    "hđnd": "hdnd", "hội đồng nhân dân": "hdnd", "ubnd": "ubnd", "ủy ban nhân dân": "ubnd",
    "mttq": "mttq", "mặt trận tổ quốc": "mttq",
}
KINDS = {"vướng mắc": "vuong-mac", "kiến nghị": "kien-nghi"}
KIND_WORDS = re.compile(r"^(tỉnh|thành phố|tp\.?|phường|p\.|xã|x\.|đặc khu|đk\.)\s+")


def key(name):
    name = unicodedata.normalize("NFC", name).lower().strip()
    return re.sub(r"\s+", " ", KIND_WORDS.sub("", name)).replace("oà", "òa").replace("oá", "óa")


def read(paths, provinces, communes):
    renames = {
        "Ngày": "day", "Tỉnh/thành phố": "province", "Xã/phường/đặc khu": "commune", "Khối cơ quan": "body",
        "Loại": "kind", "Nội dung": "text", "Đơn vị": "unit", "Số tiêu chí hoàn thành": "done",
        "Tổng số tiêu chí": "total",
    }
    entries, figures = [], []
    for path in paths:
        frame = pd.read_csv(path, dtype=str, encoding="utf-8-sig", keep_default_na=False).rename(columns=renames)
        frame["file"] = path.name
        frame["row"] = range(2, len(frame) + 2)
        (figures if "done" in frame else entries).append(frame)
    frame = pd.concat(entries).fillna("").reset_index(drop=True)
    province_codes = {key(name): code for code, name in zip(provinces["code"], provinces["name"])}
    commune_codes = {(p, key(n)): c for c, p, n in zip(communes["code"], communes["province"], communes["name"])}
    frame["p"] = [province_codes.get(key(v)) for v in frame["province"]]
    frame["c"] = [commune_codes.get((p, key(v))) if v else "" for p, v in zip(frame["p"], frame["commune"])]
    frame["b"] = [BODIES.get(v.lower()) for v in frame["body"]]
    frame["k"] = [KINDS.get(v.lower()) for v in frame["kind"]]
    bad = frame[["p", "c", "b", "k"]].isna().any(axis=1)
    figures = pd.concat(figures) if figures else pd.DataFrame()
    return frame[~bad].reset_index(drop=True), frame[bad], figures


def code(texts):
    automaton = ahocorasick.Automaton()
    for topic, words in KEYWORDS.items():
        for word in words.split("|"):
            automaton.add_word(word, topic)
    automaton.make_automaton()
    topics = []
    for text in texts:
        folded = unicodedata.normalize("NFC", text).lower()
        found = sorted({topic for _, topic in automaton.iter(folded)})
        topics.append(found or (["khong-co"] if not folded.strip() or NOTHING.match(folded) else ["khac"]))
    return topics


def keep(path, frame, figures):
    store = sqlite3.connect(path)
    store.execute("PRAGMA journal_mode=WAL")
    store.execute(
        "CREATE TABLE entries(id INTEGER PRIMARY KEY, day, province, commune, body, kind, text, file, row)")
    store.execute("CREATE TABLE codings(entry, topic)")
    store.execute("CREATE TABLE figures(day, province, body, done, total)")
    columns = ["day", "p", "c", "b", "k", "text", "file", "row"]
    store.executemany(
        "INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?)",
        ((i, *row) for i, row in enumerate(frame[columns].itertuples(index=False, name=None))))
    store.executemany(
        "INSERT INTO codings VALUES (?,?)", ((i, t) for i, ts in enumerate(frame["topics"]) for t in ts))
    store.executemany(
        "INSERT INTO figures VALUES (?,?,?,?,?)",
        figures[["day", "province", "body", "done", "total"]].itertuples(index=False, name=None))
    store.execute("CREATE INDEX entries_day ON entries(day, kind, body, province)")
    store.commit()
    store.close()


def percent(count, total):
    return str((Decimal(count) * 100 / total).quantize(Decimal("0.1"), ROUND_HALF_EVEN)).replace(".", ",")


def rank(frame, provinces, order, labels, definition):
    part = frame[(frame["k"] == definition["kind"]) & (frame["b"] == definition["body"]) & (frame["c"] != "")]
    behind = {}
    for province, commune, name, topics, text in zip(
            part["p"], part["c"], part["commune"], part["topics"], part["text"]):
        for topic in topics:
            behind.setdefault(province, {}).setdefault(topic, []).append((commune, name, text))
    result = []
    for code, name, communes in zip(provinces["code"], provinces["name"], provinces["communes"].astype(int)):
        own = {topic: len({e[0] for e in entries}) for topic, entries in behind.get(code, {}).items()}
        topics = sorted((t for t in own if t not in ("khac", "khong-co")), key=lambda t: (-own[t], order[t]))[:3]
        if len(topics) < 3 and "khong-co" in own:
            topics.append("khong-co")
        rows = [
            {"rank": i + 1, "topic": t, "label": labels[t][definition["kind"]], "count": own[t],
             "total": communes, "percent": percent(own[t], communes), "entries": behind[code][t]}
            for i, t in enumerate(topics)
        ]
        if rows:
            result.append({"number": len(result) + 1, "province": name, "rows": rows})
    return result


def table(definition, frame, figures, provinces, order, labels):
    """Headings, rows of cells for people, the JSON document and the entries behind."""
    if definition["form"] == "top-k":
        ranking = rank(frame, provinces, order, labels, definition)
        rows = [
            [p["number"], p["province"], r["label"], f"{r['count']}/{r['total']} {r['percent']}%"]
            for p in ranking for r in p["rows"]
        ]
        document = [
            {**p, "rows": [{k: v for k, v in r.items() if k != "entries"} for r in p["rows"]]} for p in ranking]
        behind = [
            [p["number"], p["province"], commune, r["label"], text]
            for p in ranking for r in p["rows"] for _, commune, text in r["entries"]
        ]
        return definition["columns"], rows, document, behind
    if definition["form"] == "completion":
        pivot = figures.assign(
            share=[percent(int(d), int(t)) for d, t in zip(figures["done"], figures["total"])]
        ).pivot_table(index="province", columns="body", values="share", aggfunc="first")
        rows = [[i + 1, name, *row] for i, (name, row) in enumerate(zip(pivot.index, pivot.fillna("–").values.tolist()))]
        return definition["columns"], rows, rows, []
    part = frame[(frame["k"] == definition["kind"]) & (frame["b"] == definition["body"]) & (frame["c"] == "")]
    rows = [[i + 1, e.province, e.text] for i, e in enumerate(part.itertuples())]
    return definition["columns"], rows, rows, []


def write_docx(path, appendices):
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(12)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    for number, title, headings, rows in appendices:
        document.add_heading(f"Phụ lục {number}", 1)
        document.add_paragraph(title)
        grid = document.add_table(rows=len(rows) + 1, cols=len(headings), style="Table Grid")
        cells = grid._cells
        for i, text in enumerate(v for row in [headings, *rows] for v in row):
            cells[i].text = str(text)
        header = OxmlElement("w:tblHeader")
        header.set(qn("w:val"), "true")
        grid.rows[0]._tr.get_or_add_trPr().append(header)
    document.save(path)


def write_xlsx(path, appendices):
    book = openpyxl.Workbook()
    book.remove(book.active)
    font, bold = Font(name="Times New Roman", size=12), Font(name="Times New Roman", size=12, bold=True)
    side = Side(style="thin")
    border, wrap = Border(left=side, right=side, top=side, bottom=side), Alignment(wrap_text=True, vertical="top")
    for number, title, headings, rows, behind in appendices:
        sheet = book.create_sheet(f"Phụ lục {number}")
        sheet.append([title])
        sheet.append(headings)
        for row in rows:
            sheet.append(row)
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                cell.font, cell.border, cell.alignment = font, border, wrap
        for cell in sheet[2]:
            cell.font = bold
        sheet.freeze_panes = "A3"
        for column, width in zip("ABCDEF", (6, 24, 60, 20, 20, 20)):
            sheet.column_dimensions[column].width = width
        if behind:
            sheet = book.create_sheet(f"Ý kiến {number}")
            sheet.append(["STT", "Tỉnh", "Xã", "Chủ đề", "Ý kiến"])
            for row in behind:
                sheet.append(["'" + v if isinstance(v, str) and v[:1] == "=" else v for v in row])
    book.save(path)


def write(out, appendices):
    for number, title, headings, rows, document, behind in appendices:
        name = out / f"appendix-{number:02}"
        name.with_suffix(".json").write_text(
            json.dumps({"appendix": number, "title": title, "provinces": document}, ensure_ascii=False, indent=2))
        lines = ["| " + " | ".join(headings) + " |", "|" + " --- |" * len(headings)]
        lines += ["| " + " | ".join(str(v).replace("\n", "<br>") for v in row) + " |" for row in rows]
        name.with_suffix(".md").write_text(f"# Phụ lục {number}\n\n{title}\n\n" + "\n".join(lines) + "\n")
        pd.DataFrame(rows, columns=headings).to_csv(name.with_suffix(".csv"), index=False, encoding="utf-8-sig")
        body = "\n".join("<tr>" + "".join(f"<td>{html.escape(str(v))}</td>" for v in row) + "</tr>" for row in rows)
        items = "\n".join("<li>" + ": ".join(html.escape(str(v)) for v in row) + "</li>" for row in behind)
        name.with_suffix(".html").write_text(
            f"<!DOCTYPE html><html lang=vi><meta charset=utf-8><title>{number}</title><table><caption>"
            f"{html.escape(title)}</caption><tr>{''.join(f'<th>{h}</th>' for h in headings)}</tr>{body}</table>"
            f"<details><ul>{items}</ul></details></html>")
        write_docx(name.with_suffix(".docx"), [(number, title, headings, rows)])
        write_xlsx(name.with_suffix(".xlsx"), [(number, title, headings, rows, behind)])
    write_docx(out / "phu-luc.docx", [a[:4] for a in appendices])
    write_xlsx(out / "phu-luc.xlsx", [(*a[:4], a[5]) for a in appendices])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--store", type=Path, required=True)
    parser.add_argument("--input", type=Path, action="append", required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    stages, last = {}, time.perf_counter()

    def stage(name):
        nonlocal last
        stages[name], last = time.perf_counter() - last, time.perf_counter()

    units = ROOT / "Corpus/units"
    provinces = pd.read_csv(units / "provinces.csv", dtype=str)
    communes = pd.read_csv(units / "communes.csv", dtype=str)
    categories = yaml.load((ROOT / "Lexicons/chu-de.yml").read_text(), Loader=yaml.CSafeLoader)
    topics = [t for c in categories["nhom"] for t in c["chu-de"]]
    labels = {t["ma"]: t for t in topics} | {"khong-co": {"vuong-mac": "Không có", "kien-nghi": "Không có"}}
    order = {t["ma"]: i for i, t in enumerate(topics)}
    definitions = yaml.load((ROOT / "Reports/appendices.yml").read_text(), Loader=yaml.CSafeLoader)["appendices"]
    frame, rejected, figures = read(options.input, provinces, communes)
    stage("read")
    frame["topics"] = code(frame["text"])
    stage("code")
    keep(options.store, frame, figures)
    stage("store")
    appendices = []
    for definition in definitions:
        headings, rows, document, behind = table(definition, frame, figures, provinces, order, labels)
        appendices.append((definition["number"], definition["title"], headings, rows, document, behind))
    stage("rank")
    write(options.out, appendices)
    rejected[["file", "row", "province", "commune", "text"]].to_csv(options.out / "rejected.csv", index=False)
    stage("write")
    groups = frame[frame["c"] != ""].groupby(["k", "b"]).size()
    print(json.dumps({
        "stages": stages, "rejected": len(rejected),
        "entries": {f"{k} {b}": int(n) for (k, b), n in groups.items()},
    }, ensure_ascii=False))


if __name__ == "__main__":
    main()
