/// How the page on trends looks, on screens light and dark and on paper.
enum TrendStyle {
  /// A line of a chart; each colour stands out from its ground at a contrast of 3 or more.
  struct Line {
    /// RRGGBB on white.
    let light: UInt32
    /// RRGGBB on the dark page.
    let dark: UInt32
    /// SVG's pattern of dashes.
    let dashes: String
  }

  static let lines = [
    Line(light: 0x1F6FB0, dark: 0x5AA9E6, dashes: "none"),
    Line(light: 0xC2410C, dark: 0xFF9D5C, dashes: "7 5"),
    Line(light: 0x2F7D32, dark: 0x7CCF80, dashes: "1 5"),
    Line(light: 0x7B3FA0, dark: 0xCF9BF0, dashes: "12 5 1 5"),
    Line(light: 0x7A5C00, dark: 0xE3C14F, dashes: "18 5"),
  ]

  static func sheet(_ layout: PageLayout) -> PageSheet {
    let numbered = lines.enumerated().map { (number: $0 + 1, line: $1) }
    let dashes = numbered.map { ".l\($0.number){stroke-dasharray:\($0.line.dashes)}" }.joined()
    func colours(_ colour: KeyPath<Line, UInt32>) -> String {
      numbered.map { number, line in
        let css = HeatScale.css(line[keyPath: colour])
        return ".l\(number){stroke:\(css)}.chart .e\(number){fill:\(css)}"
      }
      .joined()
    }
    return PageSheet(
      font: layout.font, paper: "portrait",
      rules: """
        h4{margin:16px 0 4px;font-size:.9375rem}
        .chart{display:block;overflow:visible;width:100%;max-width:860px;margin:4px 0}
        .chart path,.key path{fill:none;stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}
        .grid path{stroke:var(--line);stroke-width:1}
        .chart text{fill:var(--muted);font-size:13px}
        .chart [class^=e]{font-weight:700}
        .key{width:26px;height:8px;margin-right:6px;vertical-align:middle}
        .days{font-size:.8125rem}
        .days th,.days td{padding:3px 6px}
        .days thead th{font-weight:400;white-space:nowrap}
        .days tbody th{position:sticky;left:0;z-index:1;min-width:280px;max-width:420px;\
        background:var(--paper)}
        .days .change{white-space:normal;min-width:76px}
        .days td:last-child,.days th:last-child{border-left:1px solid var(--line)}
        details{border-bottom:1px solid var(--line)}
        summary{padding:8px 0;font-weight:600;cursor:pointer}
        \(dashes)\(colours(\.light))
        @media screen and (prefers-color-scheme:dark){\(colours(\.dark))}
        @media(max-width:600px){main{padding:12px}.chart text{font-size:17px}\
        .days tbody th{min-width:150px;max-width:150px}}
        @media print{.chart{max-width:150mm}.days{font-size:6.5pt}.days th,.days td{padding:.3mm .6mm}\
        .days tbody th{position:static;min-width:0}.days .change{min-width:0}details{display:none}}
        """)
  }
}
