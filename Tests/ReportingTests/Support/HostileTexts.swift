/// Texts that have broken escapers, spreadsheets and documents (documents.md 2.4, 5.4).
enum HostileTexts {
  static let all: [String] = [
    "", " ", "\n", "\r\n", "'", "''", "'=1", "''=1", "'chữ", "=1+1", "+84 912", "- Thiếu máy", "@SUM(A1)",
    "\t=1",
    "\r=1", "\n=1", "=HYPERLINK(\"http://x\",\"y\")", "\"=1+1\"", ";", ",", "a,b;c\td", "\"", "\"\"", "a\"b",
    "\"\u{301} onload=\"x", "<\u{301}script>", "&\u{301}amp;", ">\u{323}", "'\u{301}", "]]>", "<![CDATA[x]]>",
    "<!-- x -->", "<script>alert(1)</script>", "</td></tr></table>", "</style><b>", "&lt;b&gt;", "&#0;",
    "&amp;",
    "a\u{0}b", "\u{1}\u{8}\u{B}\u{C}\u{1F}x", "\u{7F}\u{85}\u{9F}", "\u{FFFE}\u{FFFF}", "\u{FEFF}đầu",
    "\u{FFFD}",
    "a\r\nb\nc\rd\u{2028}e\u{2029}f", "Thiê\u{301}u ma\u{301}y ti\u{301}nh", "ế\u{323}\u{302}\u{301}",
    "👩‍👩‍👧‍👦 🇻🇳 👍🏽",
    "\u{202E}ngược\u{202C} \u{2067}עברית\u{2069}", "a|b\\|c", "`x` *y* _z_ [l](http://u) ~~s~~ # h",
    "_x0041_",
    "{text} {day} {list} {share}", "100% %s %n %@", "C:\\new\\table", "${1} $0 \\1", "{{mustache}}",
    "1e999", "0001", "22/9/2025", "TRUE", String(repeating: "Thiếu máy tính. ", count: 2_500),
    String(repeating: "ế", count: 40_000), String(repeating: "👍🏽", count: 17_000),
    String(repeating: "\"", count: 300),
  ]
}
