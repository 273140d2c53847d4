/// The style sheet of a page on the country or on trends.
struct PageSheet {
  let text: String

  /// What the pages on the country and on trends share: colours for light, dark and paper, headings, tables.
  ///
  /// - Parameters:
  ///   - font: of the printed page.
  ///   - rules: of the page itself, put behind.
  init(font: String, paper: String, rules: String) {
    text = """
      @page{size:A4 \(paper);margin:12mm 10mm}
      :root{color-scheme:light dark;--ink:#1a1a1a;--muted:#595959;--paper:#fff;--line:#d0d4d8;\
      --soft:#f3f5f7;--mark:#1f6fb0}
      @media(prefers-color-scheme:dark){:root{--ink:#f2f2f2;--muted:#b4bac0;--paper:#14171a;--line:#3a4148;\
      --soft:#1e2327;--mark:#5aa9e6}}
      *{box-sizing:border-box}
      body{margin:0;color:var(--ink);background:var(--paper);\
      font:16px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
      main{max-width:1320px;margin:0 auto;padding:20px 20px 48px}
      h1{margin:0 0 8px;font-size:1.5rem;line-height:1.25;text-wrap:balance}
      h2{margin:48px 0 4px;padding-top:12px;border-top:2px solid var(--ink);font-size:1.2rem}
      h3{margin:20px 0 6px;font-size:1rem}
      p{max-width:75ch;margin:0 0 8px}
      .quiet{color:var(--muted);font-size:.875rem}
      nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0;padding:0;list-style:none}
      nav a{display:inline-block;padding:4px 0;color:var(--mark)}
      a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
      table{border-collapse:collapse;font-variant-numeric:tabular-nums}
      caption{padding:0 0 6px;text-align:left;font-weight:600}
      th{font-weight:600;text-align:left}
      tbody th{font-weight:400}
      th,td{padding:4px 8px;border-bottom:1px solid var(--line);vertical-align:top}
      thead th{border-bottom:1px solid var(--ink);vertical-align:bottom}
      .n{text-align:right}
      .scroll{overflow-x:auto}
      \(rules)
      @media print{:root{color-scheme:light;--ink:#000;--muted:#333;--paper:#fff;--line:#999;--soft:#fff;\
      --mark:#1f6fb0}body{font:9pt/1.3 "\(font)","Liberation Serif",serif}main{max-width:none;padding:0}\
      nav{display:none}.scroll{overflow:visible}h2,h3,caption{break-after:avoid}tr{break-inside:avoid}\
      thead{display:table-header-group}}
      """
  }
}
