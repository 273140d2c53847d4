/// How the page on the country looks, on screens light and dark and on paper.
enum NationalStyle {
  static func sheet(_ layout: PageLayout) -> PageSheet {
    let light = HeatScale.steps.enumerated().map { index, step in
      ".h\(index + 1){background:\(HeatScale.css(step.light));color:#000}"
    }
    let dark = HeatScale.steps.enumerated().map { index, step in
      ".h\(index + 1){background:\(HeatScale.css(step.dark));color:#fff}"
    }
    return PageSheet(
      font: layout.font, paper: "landscape",
      rules: """
        .rank{width:100%;max-width:860px}
        .rank th:nth-child(2){width:100%}
        .rank thead th{white-space:nowrap}
        .rank tbody th,.rank tbody td{padding:3px 8px;line-height:1.3}
        .bar{display:block;width:100%;height:5px;margin-top:3px;fill:var(--mark)}
        .heat{margin-top:28px;font-size:12px;line-height:1.2}
        .heat th,.heat td{padding:3px 4px}
        .heat caption{font-size:16px}
        .heat thead th:nth-child(3){width:3.6em}
        .heat tbody th,.heat tfoot th{white-space:nowrap}
        .heat td.n{text-align:right}
        .heat th:nth-child(2){position:sticky;left:0;z-index:1;background:var(--paper)}
        .heat .topic{width:36px;min-width:36px;padding:4px 2px;font-weight:400;text-align:center}
        .topic span{display:inline-block;max-height:230px;writing-mode:vertical-rl;transform:rotate(180deg);\
        text-align:left}
        .heat tbody td,.heat tfoot td{text-align:center}
        .h0{color:var(--muted)}
        tfoot td,tfoot th{border-top:1px solid var(--ink);font-weight:600}
        .legend{display:flex;max-width:none;flex-wrap:wrap;gap:4px;margin-top:8px;font-size:.8125rem}
        .legend span{padding:2px 8px}
        .legend span:first-child{padding-left:0}
        \(light.joined())
        @media screen and (prefers-color-scheme:dark){\(dark.joined())}
        @media(max-width:600px){main{padding:12px}.rank th,.rank td{padding:4px}}
        @media print{.legend,.quiet{max-width:none;margin:1.5mm 0 0;font-size:8pt}\
        h2{margin:2mm 0 1mm;padding-top:1mm;break-before:page}\
        section:first-of-type h2{break-before:auto}\
        .rank{max-width:160mm}.rank tbody th,.rank tbody td{padding:.3mm 2mm;line-height:1.15}\
        .bar{display:none}.heat{margin-top:0;font-size:7pt;line-height:1.15;break-before:page}\
        .heat caption{font-size:9pt}\
        .heat th,.heat td{padding:.2mm .5mm}.heat .topic{width:6.6mm;min-width:0}.topic span{max-height:40mm}\
        .heat th:nth-child(2){position:static}.heat td,.legend span{print-color-adjust:exact}}
        """)
  }
}
