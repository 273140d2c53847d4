/// The style sheet of an appendix, for the screen and for paper.
struct PageStyle {
  let text: String

  init(layout: PageLayout, form: AppendixDefinition.Form) {
    let margins = layout.margins
    let widths = layout.widths(for: form).enumerated().map { index, width in
      "col:nth-child(\(index + 1)){width:\(Self.number(width))%}"
    }
    text = """
      @page{size:\(Self.number(layout.paper.width))mm \(Self.number(layout.paper.height))mm;\
      margin:\(Self.number(margins.top))mm \(Self.number(margins.right))mm \
      \(Self.number(margins.bottom))mm \(Self.number(margins.left))mm}
      body{margin:0;color:#000;background:#fff;font:\(Self.number(layout.sizes.table))pt/1.35 \
      "\(layout.font)","Liberation Serif",serif}
      main{max-width:\(Self.number(layout.textWidth))mm;margin:0 auto;padding:8mm}
      table{width:100%;border-collapse:collapse;table-layout:fixed}
      \(widths.joined(separator: "\n"))
      caption{padding-bottom:4mm}
      caption h1{margin:0;font-size:\(Self.number(layout.sizes.heading))pt}
      caption p{margin:1mm 0 0;font-size:\(Self.number(layout.sizes.title))pt;font-weight:bold}
      th,td{border:1px solid #000;padding:1mm 1.5mm;vertical-align:top;overflow-wrap:anywhere}
      thead th{text-align:center;vertical-align:middle}
      tbody th{text-align:left;font-weight:normal}
      .centre{text-align:center}
      .note{font-size:\(Self.number(layout.sizes.note))pt;margin:2mm 0 0}
      details{margin-top:1mm;font-size:0.9em}
      summary{cursor:pointer}
      details ul{margin:1mm 0 0;padding-left:5mm}
      details p{margin:1mm 0 0;font-style:italic}
      .change,.topics{font-size:0.9em}
      .topics{margin:1mm 0 0;font-style:italic}
      mark{font-weight:bold;background:#ff9;color:#000}
      thead{display:table-header-group}
      tr,tbody{break-inside:avoid}
      @media(max-width:600px){main{padding:2mm}table{table-layout:auto}th{overflow-wrap:normal}\
      th,td{padding:1mm}}
      @media print{main{max-width:none;padding:0}details,.change,.topics{display:none}}
      """
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}
