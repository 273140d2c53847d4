import Foundation
import Testing

/// The calls of the contract, on the real program.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: Binary.url.path), "the program is not built"))
struct ContractTests {
  @Test func classifyAnswersEachLineAtItsPlace() throws {
    let result = try Binary.run(
      ["classify"],
      input: """
        {"id":"1","text":"Thiếu máy tính","province":"91","n":1.0}
        nonsense
        {"id":"3"}
        {"id":"4","text":""}

        """)
    let lines = result.output.split(separator: "\n")
    #expect(result.status == 3)
    #expect(lines.count == 4)
    #expect(
      lines[0]
        == #"{"id":"1","topics":["thiet-bi/thieu"],"evidence":[{"topic":"thiet-bi/thieu","start":0,"end":14,"quote":"Thiếu máy tính"}],"province":"91","n":1.0}"#
    )
    #expect(lines[1].hasPrefix(#"{"id":null,"error":"#))
    #expect(lines[2].hasPrefix(#"{"id":"3","error":"#))
    #expect(
      lines[3]
        == #"{"id":"4","topics":["khong-co"],"evidence":[{"topic":"khong-co","start":0,"end":0,"quote":""}]}"#
    )
  }

  @Test func errorsCanBeRecords() throws {
    #expect(try Binary.run(["classify", "--errors", "record"], input: "x\n").status == 0)
  }

  @Test func emptyInputIsEmptyOutput() throws {
    let result = try Binary.run(["classify"])
    #expect(result.output.isEmpty)
    #expect(result.status == 0)
  }

  @Test func threadsKeepOrderAndAnswers() throws {
    let input = (0..<500).map { "{\"id\":\"\($0)\",\"text\":\"Thiếu máy tính \($0)\"}\n" }.joined()
    let one = try Binary.run(["classify"], input: input)
    #expect(try Binary.run(["classify", "--threads", "2"], input: input).output == one.output)
  }

  @Test func wrongUsageIsTwo() throws {
    #expect(try Binary.run(["report", "--day", "yesterday", "--appendix", "6"]).status == 2)
  }

  @Test func aDayBecomesTablesAndBadRowsAreNamed() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("day.csv")
    try """
    day,province,commune,body,kind,text
    2025-09-22,TP. Huế,Phường Thuận Hóa,ttpvhcc,vuong-mac,Thiếu máy tính
    22/9/2025,huế,Thuận Hoá,ttpvhcc,vuong-mac,Máy in chưa có
    2025-09-22,Huế,Xã Không Có Thật,ttpvhcc,vuong-mac,Thiếu máy tính

    """.write(to: file, atomically: true, encoding: .utf8)
    let arguments = [
      "run", "--input", file.path, "--out", folder.appendingPathComponent("out").path, "--store",
      folder.appendingPathComponent("s.sqlite").path,
    ]
    let first = try Binary.run(arguments)
    #expect(first.status == 3, "\(first.errors)")
    let json = folder.appendingPathComponent("out/appendix-06.json")
    let table = try Data(contentsOf: json)
    #expect(String(decoding: table, as: UTF8.self).contains("\"percent\": \"2,5\""))
    let rejected = try String(
      contentsOf: folder.appendingPathComponent("out/rejected.csv"), encoding: .utf8)
    #expect(rejected.contains("Xã Không Có Thật"))
    #expect(try Binary.run(arguments).status == 3)
    #expect(try Data(contentsOf: json) == table)
  }
}
