import Foundation
import PublishedReports
import Submissions
import Testing

@Suite("Printing a published report")
struct RendererTests {
  private let renderer: PublishedReportRenderer

  init() {
    let report = PublishedReport(appendices: [
      14: .rows([
        PublishedRow(province: "TP. Huế", label: "Ghế \"gãy\"", count: 5, total: 40, percent: "12,5")
      ]),
      21: .rates([
        PublishedRates(
          number: 1, province: "Cà Mau", partyCommittee: "94,74", peoplesCouncil: "0", peoplesCommittee: nil,
          fatherlandFront: "100")
      ]),
      24: .texts(
        PublishedTexts(
          reported: 4, total: 34,
          entries: [
            PublishedText(
              number: 2, unit: "UBND TP. Huế", province: "TP. Huế",
              text: "- a | b \\ <c>\u{301} & \u{1}\n- \"\u{301}d")
          ])),
      6: .rows([]),
      25: .texts(PublishedTexts(reported: nil, total: nil, entries: [])),
    ])
    let finding = Finding(appendix: 14, province: "TP. Huế", what: .fewRows, detail: "Có 1 dòng, cần 3.")
    renderer = PublishedReportRenderer(report: report, findings: [finding]) { text, kind, body in
      ["\(kind.rawValue)/\(body.rawValue)/\(text.unicodeScalars.count)"]
    }
  }

  @Test("JSON has the contract's fields in their order")
  func json() {
    #expect(
      renderer.json() == #"""
        {
          "appendices": {
            "6": {"rows": []},
            "14": {
              "rows": [
                {"province": "TP. Huế", "label": "Ghế \"gãy\"", "count": 5, "total": 40, "percent": "12,5", "topics": ["kien-nghi/dang-uy/9"]}
              ]
            },
            "21": {
              "appendix": 21,
              "provinces": [
                {"number": 1, "province": "Cà Mau", "dang-uy": "94,74", "hdnd": "0", "ubnd": null, "mttq": "100"}
              ]
            },
            "24": {
              "appendix": 24,
              "reported": 4,
              "of": 34,
              "provinces": [
                {"number": 2, "unit": "UBND TP. Huế", "province": "TP. Huế", "text": "- a | b \\ <c>\#u{301} & \u0001\n- \"\#u{301}d", "topics": ["vuong-mac/ubnd/24"]}
              ]
            },
            "25": {"appendix": 25, "reported": 0, "of": null, "provinces": []}
          },
          "findings": [
            {"appendix": 14, "province": "TP. Huế", "what": "thieu-dong", "detail": "Có 1 dòng, cần 3."}
          ]
        }

        """#)
  }

  @Test("JSON parses, whatever the text holds")
  func jsonParses() throws {
    let object = try JSONSerialization.jsonObject(with: Data(renderer.json().utf8)) as? [String: Any]
    let appendix = (object?["appendices"] as? [String: Any])?["24"] as? [String: Any]
    let text = (appendix?["provinces"] as? [[String: Any]])?.first?["text"] as? String
    #expect(text == "- a | b \\ <c>\u{301} & \u{1}\n- \"\u{301}d")
  }

  @Test("Markdown: findings, then a table for each appendix; nothing in a text breaks its cell")
  func markdown() {
    #expect(
      renderer.markdown() == """
        # Báo cáo đã công bố

        ## Vấn đề phát hiện

        | Phụ lục | Tỉnh, thành phố | Vấn đề | Chi tiết |
        | --- | --- | --- | --- |
        | 14 | TP. Huế | Ít hơn ba dòng | Có 1 dòng, cần 3. |

        ## Phụ lục 6

        | Tỉnh, thành phố | Nội dung | Số xã | Tổng số | Tỷ lệ (%) | Chủ đề |
        | --- | --- | --- | --- | --- | --- |

        ## Phụ lục 14

        | Tỉnh, thành phố | Nội dung | Số xã | Tổng số | Tỷ lệ (%) | Chủ đề |
        | --- | --- | --- | --- | --- | --- |
        | TP. Huế | Ghế "gãy" | 5 | 40 | 12,5 | kien-nghi/dang-uy/9 |

        ## Phụ lục 21

        | TT | Tỉnh, thành phố | Đảng ủy (%) | HĐND (%) | UBND (%) | MTTQ (%) |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Cà Mau | 94,74 | 0 |  | 100 |

        ## Phụ lục 24

        | TT | Đơn vị | Nội dung | Chủ đề |
        | --- | --- | --- | --- |
        | 2 | UBND TP. Huế | - a \\| b \\\\ &lt;c>\u{301} &amp; \u{1}<br>- "\u{301}d | vuong-mac/ubnd/24 |

        ## Phụ lục 25

        | TT | Đơn vị | Nội dung | Chủ đề |
        | --- | --- | --- | --- |

        """)
  }

  @Test(
    "Labels and texts are coded with their appendix's kind and body",
    arguments: [
      (6, EntryKind.blocker, Body.serviceCentre), (13, .blocker, .partyCommittee),
      (14, .suggestion, .partyCommittee), (15, .blocker, .peoplesCouncil), (16, .suggestion, .peoplesCouncil),
      (17, .blocker, .peoplesCommittee), (18, .suggestion, .peoplesCommittee),
      (19, .blocker, .fatherlandFront),
      (20, .suggestion, .fatherlandFront), (22, .blocker, .partyCommittee), (23, .blocker, .peoplesCouncil),
      (24, .blocker, .peoplesCommittee), (25, .blocker, .fatherlandFront),
    ])
  func subjects(appendix: Int, kind: EntryKind, body: Body) {
    let subject = AppendixSubject(appendix: appendix)
    #expect(subject?.kind == kind)
    #expect(subject?.body == body)
  }

  @Test("Appendices without labels and texts have no subject", arguments: [1, 5, 7, 12, 21, 26])
  func noSubject(appendix: Int) {
    #expect(AppendixSubject(appendix: appendix) == nil)
  }
}
