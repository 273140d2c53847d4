"""Journeys through the workbench in a real browser: take a file in, mend rows, code, undo, edit the
lexicon, publish, download; hostile texts; accessibility (axe-core) of every page, light and dark.

Usage: journeys.py PROGRAM CHROMIUM [FOLDER FOR SCREENSHOTS]
"""

import csv
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADINGS = ["Ngày", "Tỉnh/thành phố", "Xã/phường/đặc khu", "Khối cơ quan", "Loại", "Nội dung"]
GOOD = [
    ["22/9/2025", "An Giang", "Bình Đức", "UBND", "Vướng mắc", "Thiếu máy tính, đường truyền chậm"],
    ["22/9/2025", "An Giang", "Mỹ Đức", "UBND", "Vướng mắc", "Phần mềm hộ tịch hay bị lỗi"],
    ["22/9/2025", "An Giang", "Long Xuyên", "UBND", "Vướng mắc", "Hoa giấy nở rộ trước sân"],
]
BAD = ["22/9/2025", "An Giang", "Bình Đứcc", "UBND", "Vướng mắc", "Thiếu cán bộ công nghệ thông tin"]
HOSTILE = [
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '"\u0301 onmouseover=alert(1) x="',
    "<\u0323img src=x onerror=alert(1)>", "</textarea><script>alert(1)</script>", "';alert(1);//",
    "{{{frame.token}}}{{page}}", "\u202egnp.exe", "<svg/onload=alert(1)>", '"}]},"x":"</script>',
    "&lt;b&gt; &#39; &amp;", "e\u0302\u0301 <b>đậm</b>", "javascript:alert(1)", "<!--", "]]>",
]
# Each payload within words, in another letter form, behind a mark and in the place of a value: 200 together.
HOSTILE += [
    frame.replace("?", text) for text in HOSTILE[:15]
    for frame in ("Xã ? nêu", "? \u0301", "\u0110\u1ec1 ngh\u1ecb ?", "x='?'", 'y="?"', "<!--?-->", "<textarea>?",
                  "&#x3c;?", "\u200f?", "?\u0323", "${?}", "{{?}}", "%3C?")
][:185]
PAGES = [
    "/", "/nop-tep", "/y-kien", "/y-kien/1", "/nhat-ky", "/ngay/2025-09-22", "/ngay/2025-09-22/phu-luc/17",
    "/xu-huong", "/tu-dien", "/tu-dien/chu-de?ma=thiet-bi/thieu", "/tu-dien/tep?ten=uu-tien.yml",
    "/tu-dien/tep-moi?loai=quy-tac", "/tu-dien/con-sot?danh-sach=may-moc", "/tu-dien/nhap", "/tu-dien/lich-su",
    "/tu-dien/thu?chu-de=thiet-bi/thieu&cum=m%C3%A1y", "/khong-co",
]


def rows_as_csv(rows):
    text = io.StringIO()
    csv.writer(text).writerows([HEADINGS] + rows)
    return text.getvalue().encode()


class Server:
    def __init__(self, program):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="journeys-"))
        self.lexicon = self.folder / "Lexicons"
        shutil.copytree(ROOT / "Lexicons", self.lexicon)
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", "--store", str(self.folder / "store.sqlite"),
             "--lexicon", str(self.lexicon)],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "VUONGMAC_HOME": str(ROOT)})
        self.link = self.process.stdout.readline().strip()
        self.base = self.link.split("/?")[0]

    def close(self):
        self.process.terminate()
        status = self.process.wait(60)
        shutil.rmtree(self.folder)
        assert status == 0, f"the program ended with {status}"


class Journeys:
    def __init__(self, server, browser, shots):
        self.server = server
        self.shots = shots
        self.browser = browser
        self.complaints = []
        self.context = browser.new_context(viewport={"width": 1280, "height": 900})
        self.context.set_default_timeout(120_000)
        self.page = self.open_page(self.context)
        self.page.goto(server.link)
        assert self.page.url == server.base + "/", self.page.url

    def open_page(self, context):
        page = context.new_page()
        page.on("dialog", lambda dialog: (self.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("console", self.hear)
        return page

    def hear(self, message):
        if "Content Security Policy" in message.text or "Content-Security-Policy" in message.text:
            self.complaints.append(message.text)

    def go(self, path):
        return self.page.goto(self.server.base + path)

    def send_up(self, name, content):
        self.go("/nop-tep")
        self.page.set_input_files("#tep", {"name": name, "mimeType": "text/csv", "buffer": content})
        self.page.click("#nop-tep button.primary")
        self.page.wait_for_url("**/bien-nhan/*")

    # The journeys

    def take_in_and_mend(self):
        self.send_up("xa.csv", rows_as_csv(GOOD + [BAD]))
        text = self.page.inner_text("main")
        assert "Dòng đã đọc" in text and "Bình Đứcc" in self.page.content()
        assert self.page.inner_text("table.narrow").count("Nội dung") == 2, "columns recognised"
        faulty = self.page.locator("td.faulty input")
        assert faulty.count() == 1 and faulty.input_value() == "Bình Đứcc"
        faulty.fill("Bình Hòa")
        self.page.click("text=Gửi lại các dòng đã sửa")
        self.page.wait_for_url("**/bien-nhan/2")
        assert "xa (sửa).csv" in self.page.inner_text("h1")
        assert self.page.locator("dd").all_inner_texts() == ["1", "1", "0"]
        self.go("/y-kien")
        assert "4 ý kiến" in self.page.inner_text("main")

    def code_by_keys_and_undo(self):
        self.go("/y-kien?ngay=2025-09-22")
        first = self.page.locator("td.text a").first
        assert "Hoa giấy" in first.inner_text(), "what was not coded stands first"
        first.click()
        self.page.wait_for_selector("#ma-y-kien")
        address = self.page.url
        assert self.page.locator("input[value='khac']").is_checked()
        self.page.keyboard.press("1")
        assert not self.page.locator("input[value='khac']").is_checked(), "what stands alone gives way"
        self.page.keyboard.press("s")
        self.page.wait_for_selector(".notice")
        assert self.page.url != address, "the next entry comes by itself"
        self.page.goto(address)
        assert "Người mã" in self.page.inner_text("main")
        assert self.page.locator("input[value='phan-mem/loi']").is_checked()
        self.page.keyboard.press("z")
        self.page.wait_for_selector(".notice")
        self.page.goto(address)
        assert self.page.locator("input[value='khac']").is_checked(), "undone"

    def keep_an_update_from_being_lost(self):
        self.go("/y-kien/1")
        other = self.open_page(self.context)
        other.goto(self.server.base + "/y-kien/1")
        self.page.click("#xac-nhan")
        self.page.wait_for_selector(".notice")
        other.check("input[value='kinh-phi/thieu']") if other.locator("input[value='kinh-phi/thieu']").count() \
            else other.locator("input[name='chu-de']").nth(3).check()
        with other.expect_response(lambda response: response.request.method == "POST") as answer:
            other.click("#luu")
        assert answer.value.status == 409, answer.value.status
        other.close()

    def code_many_and_undo(self):
        self.go("/y-kien?ngay=2025-09-22&xep=thu-tu")
        self.page.check("#chon-het")
        self.page.select_option("fieldset select[name='chu-de']", "phan-mem/loi")
        self.page.click("text=Xem trước")
        self.page.wait_for_selector("h1:has-text('hàng loạt')")
        assert "4 ý kiến" in self.page.inner_text("h1")
        self.page.click("button:has-text('Mã 4 ý kiến')")
        self.page.wait_for_selector(".notice")
        assert self.page.locator(".topic.person").count() == 4
        self.page.click("#hoan-tac")
        self.page.wait_for_selector(".notice")
        self.go("/y-kien?ngay=2025-09-22&xep=thu-tu")
        assert self.page.locator(".topic.person").count() == 2, "one confirmed entry keeps its two topics"

    def code_all_that_a_filter_finds(self):
        self.go("/y-kien?ngay=2025-09-22&tim=m")
        self.page.check("#ca-bo-loc")
        self.page.select_option("fieldset select[name='chu-de']", "kinh-phi/thieu")
        self.page.click("text=Xem trước")
        self.page.wait_for_selector("h1:has-text('hàng loạt')")
        count = self.page.locator("table.queue tbody tr").count()
        assert f"{count} ý kiến" in self.page.inner_text("h1") and count > 1, count
        self.page.click(f"button:has-text('Mã {count} ý kiến')")
        self.page.wait_for_selector(".notice")
        assert f"mã hàng loạt {count} ý kiến" in self.page.inner_text(".notice")
        self.page.click("#hoan-tac")
        self.page.wait_for_selector(".notice:has-text('hoàn tác')")

    def search_sort_and_skip(self):
        self.go("/y-kien?ngay=2025-09-22")
        self.page.fill("input[name='tim']", "phan mem")
        self.page.click("button:has-text('Lọc')")
        texts = self.page.locator("td.text a").all_inner_texts()
        assert texts and all("hần mềm" in text for text in texts), texts
        self.go("/y-kien?ngay=2025-09-22&nguoi=chua")
        self.page.locator("td.text a").first.click()
        self.page.wait_for_selector("#ma-y-kien")
        first = self.page.url
        self.page.keyboard.press("n")
        self.page.wait_for_url(lambda url: url != first)
        self.page.keyboard.press("k")
        self.page.keyboard.press("g")
        self.page.keyboard.type("s m n")
        assert self.page.input_value("#ghi-chu") == "s m n", "keys in a field are only text"

    def see_two_days(self):
        yesterday = [[cell.replace("22/9/2025", "21/9/2025") for cell in row] for row in GOOD[:1]]
        self.send_up("hom-qua.csv", rows_as_csv(yesterday))
        self.go("/ngay/2025-09-22/phu-luc/17")
        table = self.page.inner_text("table.report")
        assert "21/9/2025" in table and ("▲" in table or "▼" in table or "=" in table), table[:400]
        self.go("/xu-huong?khoi=ubnd/vuong-mac")
        assert self.page.locator("svg.spark polyline").count() > 0
        assert self.page.locator("table.trends thead th").all_inner_texts()[1:3] == ["21/9", "22/9"]

    def take_up_what_is_left(self):
        rows = [["22/9/2025", "An Giang", place, "UBND", "Vướng mắc", f"Quầy tò he thử nghiệm {place} chưa ổn"]
                for place in ("Bình Đức", "Mỹ Đức", "Long Xuyên")]
        self.send_up("to-he.csv", rows_as_csv(rows))
        self.go("/tu-dien/con-sot?danh-sach=may-moc")
        assert self.page.locator("mark").count() > 0
        self.page.locator("button:has-text('+ nháp')").first.click()
        self.page.wait_for_selector(".notice")
        assert "con-sot" in self.page.url
        self.go("/tu-dien/nhap")
        assert self.page.locator(".diff .added").count() == 1
        self.page.click("button:has-text('Bỏ bản nháp')")

    def try_a_rule(self):
        self.go("/tu-dien/chu-de?ma=thiet-bi/thieu")
        self.page.fill("#quy-tac", "doi-tuong: [may-moc]\ndau-hieu: [thieu]")
        self.page.click("text=Xem sẽ bắt được gì")
        self.page.wait_for_selector("table.kwic")
        assert "mẫu chuẩn" in self.page.inner_text("dl.figures")

    def read_tables_and_save_them(self):
        self.go("/ngay/2025-09-22")
        self.page.locator("table a").first.click()
        self.page.wait_for_selector("table.report")
        assert "An Giang" in self.page.inner_text("table.report")
        self.page.locator("table.report td a").first.click()
        self.page.wait_for_selector("dl.figures")
        assert "phường" in self.page.inner_text("main") or "xã" in self.page.inner_text("main")
        assert self.page.locator("mark").count() > 0
        self.go("/ngay/2025-09-22")
        with self.page.expect_download() as download:
            self.page.click("text=Tải tất cả (.zip)")
        names = zipfile.ZipFile(download.value.path()).namelist()
        assert "phu-luc.docx" in names and any(name.endswith(".xlsx") for name in names), names
        with self.page.expect_download() as download:
            self.page.locator("button[value='csv']").first.click()
        assert pathlib.Path(download.value.path()).read_bytes().startswith(b"\xef\xbb\xbf")

    def edit_and_publish(self):
        self.go("/tu-dien/chu-de?ma=thiet-bi/thieu")
        self.page.fill("#cum", "hoa giấy")
        self.page.click("text=Xem sẽ bắt được gì")
        self.page.wait_for_selector("table.kwic")
        assert self.page.inner_text("table.kwic mark") == "Hoa giấy"
        self.go("/tu-dien/chu-de?ma=thiet-bi/thieu")
        self.page.select_option("select[name='danh-sach']", "may-moc")
        self.page.fill("input[name='tu-khoa']", "bình hoa giấy thử nghiệm")
        self.page.click("text=Thêm vào bản nháp")
        self.page.wait_for_url("**/tu-dien/nhap")
        assert "bình hoa giấy thử nghiệm" in self.page.inner_text(".diff .added")
        assert self.page.locator(".diff .removed").count() == 0
        self.page.click("text=Xem tác động")
        self.page.wait_for_selector("h1:has-text('Tác động')")
        assert "0/7" in self.page.inner_text("main"), "no entry of the day changes"
        self.go("/tu-dien/nhap")
        self.page.fill("input[name='ghi-chu']", "Thử công bố")
        self.page.click("button:has-text('Công bố')")
        self.page.wait_for_url("**/lich-su")
        assert "Thử công bố" in self.page.inner_text("main")
        published = (self.server.lexicon / "danh-sach/thiet-bi.yml").read_text()
        assert "bình hoa giấy thử nghiệm" in published
        self.page.click("button:has-text('Trở về bản 1')")
        self.page.wait_for_selector("td:has-text('Trở về bản 1')")
        restored = (self.server.lexicon / "danh-sach/thiet-bi.yml").read_text()
        assert restored == (ROOT / "Lexicons/danh-sach/thiet-bi.yml").read_text()

    def refuse_a_broken_draft(self):
        self.go("/tu-dien/tep?ten=uu-tien.yml")
        self.page.fill("textarea", "uu-tien: [")
        self.page.click("text=Lưu vào bản nháp")
        self.page.wait_for_url("**/tu-dien/nhap")
        assert self.page.locator("button:has-text('Công bố')").count() == 0
        assert "Chưa công bố được" in self.page.inner_text("main")
        self.page.click("button:has-text('Bỏ bản nháp')")
        self.page.wait_for_url("**/tu-dien")

    def check_8_show_hostile_texts_as_text(self):
        assert len(HOSTILE) == 200 == len(set(HOSTILE))
        for start in range(0, len(HOSTILE), 50):
            batch = HOSTILE[start:start + 50]
            rows = [["22/9/2025", "Huế", "Phú Bài", "UBND", "Vướng mắc", text] for text in batch]
            rejected = [["22/9/2025", text, "Phú Bài", "UBND", "Vướng mắc", text] for text in batch]
            self.send_up(f'<img src=x onerror=alert({start})>"\u0301.csv', rows_as_csv(rows + rejected))
            values = self.page.locator("table.edit input, table.edit textarea").evaluate_all(
                "boxes => boxes.map(box => box.value)")
            for text in batch:
                assert text in values, text
        links = {}
        self.go("/y-kien?tinh=46&xep=thu-tu")
        while True:
            found = self.page.locator("td.text a").evaluate_all(
                "links => links.map(link => [link.textContent, link.getAttribute('href')])")
            links.update(found)
            following = self.page.locator(".pager a[rel='next']")
            if following.count() == 0:
                break
            following.click()
            self.page.wait_for_load_state()
        for text in HOSTILE:
            assert text in links, text
        for text in HOSTILE[:15] + HOSTILE[15::10]:
            self.go(links[text])
            shown = self.page.locator("blockquote").first.evaluate("quote => quote.textContent")
            assert shown == text, (text, shown)
        self.page.fill("#ghi-chu", HOSTILE[1])
        address = self.page.url
        self.page.click("#luu")
        self.page.wait_for_selector(".notice")
        self.page.goto(address)
        assert HOSTILE[1] in self.page.locator(".found").last.evaluate("list => list.textContent")
        self.go("/nhat-ky")
        self.go("/tu-dien/con-sot")
        self.go("/y-kien?tim=" + "%22%3E%3Cscript%3Ealert(1)%3C/script%3E")

    def work_without_scripts(self):
        context = self.browser.new_context(java_script_enabled=False)
        context.add_cookies(self.context.cookies())
        page = context.new_page()
        page.goto(self.server.base + "/y-kien/2")
        for box in page.locator("input[name='chu-de']:checked").all():
            box.uncheck()
        page.check("input[value='kinh-phi/thieu']")
        page.click("#luu")
        assert "Đã mã ý kiến 2" in page.inner_text("main")
        page.goto(self.server.base + "/y-kien/2")
        assert page.locator("input[name='chu-de']:checked").count() == 1
        assert page.locator("input[value='kinh-phi/thieu']").is_checked()
        page.click("#hoan-tac")
        assert "Đã hoàn tác" in page.inner_text("main")
        context.close()

    def check_9_be_framed_by_nobody(self):
        page = self.open_page(self.context)
        page.route("http://127.0.0.1:1/", lambda route: route.fulfill(
            content_type="text/html", body=f"<iframe src='{self.server.base}/y-kien'></iframe>"))
        page.goto("http://127.0.0.1:1/")
        frame = page.frames[-1]
        assert "Ý kiến" not in frame.content()
        page.close()
        # The browser's own word that it refused is what is wanted here.
        self.complaints = [text for text in self.complaints if "frame-ancestors" not in text]

    def be_accessible(self):
        axe = Axe()
        for width, scheme in ((1280, "light"), (390, "dark")):
            context = self.browser.new_context(
                viewport={"width": width, "height": 844}, color_scheme=scheme, bypass_csp=True)
            context.set_default_timeout(120_000)
            context.add_cookies(self.context.cookies())
            page = context.new_page()
            for path in PAGES:
                page.goto(self.server.base + path)
                found = [
                    f"{violation['id']}: {violation['nodes'][0]['html'][:120]}"
                    for violation in axe.run(page).response["violations"]
                    if violation["impact"] in ("serious", "critical")
                ]
                assert not found, (path, scheme, found)
                overflow = page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth")
                assert overflow <= 0, (path, width, overflow)
                if self.shots:
                    name = path.strip("/").replace("/", "-").replace("?", "-").replace("=", "-") or "first"
                    page.screenshot(path=f"{self.shots}/{name}-{width}.png", full_page=False)
            context.close()


def main():
    program, chromium = sys.argv[1:3]
    shots = sys.argv[3] if len(sys.argv) > 3 else None
    server = Server(program)
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        journeys = Journeys(server, browser, shots)
        steps = [
            journeys.take_in_and_mend, journeys.code_by_keys_and_undo, journeys.keep_an_update_from_being_lost,
            journeys.code_many_and_undo, journeys.code_all_that_a_filter_finds, journeys.search_sort_and_skip,
            journeys.see_two_days, journeys.read_tables_and_save_them, journeys.take_up_what_is_left,
            journeys.try_a_rule, journeys.edit_and_publish,
            journeys.refuse_a_broken_draft, journeys.check_8_show_hostile_texts_as_text, journeys.work_without_scripts,
            journeys.check_9_be_framed_by_nobody, journeys.be_accessible,
        ]
        for step in steps:
            try:
                step()
                assert not journeys.complaints, journeys.complaints
                print(f"ok      {step.__name__}", flush=True)
            except Exception as error:
                failed += 1
                journeys.complaints = []
                print(f"FAILED  {step.__name__}: {error}"[:2000], flush=True)
        browser.close()
    server.close()
    print(f"{len(steps) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
