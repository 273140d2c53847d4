import Foundation
import Testing

@testable import Submissions

@Suite struct UnitRegistryTests {
  let units = UnitRegistry.official

  @Test func listsAreComplete() {
    #expect(units.provinces.count == 34)
    #expect(units.provinces.map(\.number) == Array(1...34))
    for province in units.provinces {
      #expect(units.communes(of: province.code).count == province.communeCount, "\(province.name)")
    }
    #expect(units.provinces.map(\.communeCount).reduce(0, +) == 3321)
    #expect(units.province(.init(rawValue: "46"))?.tableName == "TP. Huế")
    #expect(units.commune(.init(rawValue: "30292"))?.name == "Bình Đức")
  }

  @Test(arguments: [
    ("TP. Huế", "46"), ("TP Huế", "46"), ("T.P Huế", "46"), ("Tp.Huế", "46"), ("Thành phố Huế", "46"),
    ("THÀNH PHỐ HUẾ", "46"), ("huế", "46"), ("  Huế\u{A0}", "46"), ("hue", "46"), ("thanh pho hue", "46"),
    ("tỉnh Huế", "46"), ("hu\u{65}\u{302}\u{301}", "46"), ("hue\u{301}\u{302}", "46"),
    ("TP.HCM", "79"), ("TPHCM", "79"), ("TP HCM", "79"), ("Tp Hồ Chí Minh", "79"), ("T.P. HCM", "79"),
    ("Hồ Chí Minh", "79"), ("tỉnh An Giang", "91"), ("An  Giang", "91"), ("AN GIANG", "91"),
    ("An-Giang", "91"),
    ("Khánh Hoà", "56"), ("Khánh Hòa", "56"), ("KHÁNH HOÀ", "56"), ("Thanh Hoá", "38"),
    ("Đăk Lăk", "66"), ("Đắc Lắc", "66"), ("Đắk Lắk", "66"), ("Đăk Lắk", "66"), ("Dak Lak", "66"),
    ("ĐẮK LẮK", "66"), ("Daklak", "66"), ("Ðắk Lắk", "66"), ("ha noi", "01"), ("Hanoi", "01"),
    ("Ha Nội", "01"), ("Hải Phong", "31"), ("91", "91"), ("1", "01"), ("01", "01"), (" 04 ", "04"),
    ("Đà\u{200B} Nẵng", "48"),
  ])
  func provinceIsRecognised(text: String, code: String) {
    #expect(units.province(named: text) == .found(.init(rawValue: code)))
  }

  @Test(arguments: [
    ("An Giangg", "An Giang"), ("Quảng Nghĩa", "Quảng Ngãi"), ("Hải Phóng", "TP. Hải Phòng"),
    ("Bình Dương", "TP. Hồ Chí Minh"), ("tỉnh Hà Giang", "Tuyên Quang"), ("Thừa Thiên Huế", "TP. Huế"),
  ])
  func unknownProvinceNamesTheNearestFirst(text: String, nearest: String) {
    guard case .unknown(let names) = units.province(named: text) else {
      Issue.record("\(text) was found")
      return
    }
    #expect(names.first == nearest)
    #expect(names.count <= 3)
  }

  @Test(arguments: [
    "", "99", "0", "123456", "Atlantis của người xưa", "Huệ", "Nghê An",
    String(repeating: "x", count: 100_000),
  ])
  func isNoProvince(text: String) {
    guard case .unknown = units.province(named: text) else {
      Issue.record("\(text.prefix(40)) was found")
      return
    }
  }

  @Test(arguments: [
    ("Phường Hoàn Kiếm", "01"), ("P. Hoàn Kiếm", "01"), ("P.Hoàn Kiếm", "01"), ("Hoàn Kiếm", "01"),
    ("HOÀN KIẾM", "01"), ("hoan kiem", "01"), ("xã Hoàn Kiếm", "01"), ("Hoàn Kiếm, TP. Hà Nội", "01"),
  ])
  func communeIsRecognised(text: String, province: String) {
    #expect(
      units.commune(named: text, in: .init(rawValue: province))
        == units.commune(named: "Hoàn Kiếm", in: .init(rawValue: province)))
    guard case .found(let code) = units.commune(named: text, in: .init(rawValue: province)) else {
      Issue.record("\(text) was not found")
      return
    }
    #expect(units.commune(code)?.name == "Hoàn Kiếm")
  }

  @Test(arguments: [
    ("đặc khu Phú Quốc", "91", "Phú Quốc"), ("ĐK Phú Quốc", "91", "Phú Quốc"),
    ("ĐK. Phú Quốc", "91", "Phú Quốc"),
    ("Đ.K. Phú Quốc", "91", "Phú Quốc"), ("X. Mỹ Hòa Hưng", "91", "Mỹ Hòa Hưng"),
    ("Mỹ Hoà Hưng", "91", "Mỹ Hòa Hưng"),
    ("Mĩ Hòa Hưng", "91", "Mỹ Hòa Hưng"), ("Xa Dung", "11", "Xa Dung"), ("xã Xa Dung", "11", "Xa Dung"),
    ("M'Drăk", "66", "M’Drắk"), ("Cư Mgar", "66", "Cư M’gar"), ("P2 Bảo Lộc", "68", "2 Bảo Lộc"),
    ("Chân Mây - Lăng Cô", "46", "Chân Mây – Lăng Cô"), ("A Lưới2", "46", "A Lưới 2"),
    ("30292", "91", "Bình Đức"),
    ("Phượng Dực", "01", "Phượng Dực"), ("Mỹ Tho", "82", "Mỹ Tho"), ("xa my tho", "82", "Mỹ Thọ"),
    ("p. my tho", "82", "Mỹ Tho"),
  ])
  func communeNameIsRead(text: String, province: String, name: String) {
    guard case .found(let code) = units.commune(named: text, in: .init(rawValue: province)) else {
      Issue.record("\(units.commune(named: text, in: .init(rawValue: province)))")
      return
    }
    #expect(units.commune(code)?.name == name)
  }

  @Test func unmarkedNameOfTwoCommunesIsAmbiguous() {
    #expect(
      units.commune(named: "My Tho", in: .init(rawValue: "82"))
        == .ambiguous(["phường Mỹ Tho", "xã Mỹ Thọ"]))
  }

  @Test func endlessNameIsNotFollowed() {
    let text = String(repeating: "91,", count: 200_000) + "91"
    #expect(units.commune(named: text, in: .init(rawValue: "91")) == .unknown(nearest: []))
  }

  @Test func kindWordDecidesBetweenTwinNames() {
    let province = Province(
      code: .init(rawValue: "99"), number: 1, name: "Thử", kind: .province, communeCount: 2)
    let twins = [
      Commune(code: .init(rawValue: "00001"), province: province.code, name: "Song Sinh", kind: .ward),
      Commune(code: .init(rawValue: "00002"), province: province.code, name: "Song Sinh", kind: .commune),
    ]
    let units = UnitRegistry(provinces: [province], communes: twins)
    #expect(units.commune(named: "P. Song Sinh", in: province.code) == .found(twins[0].code))
    #expect(units.commune(named: "xã song sinh", in: province.code) == .found(twins[1].code))
    #expect(
      units.commune(named: "Song Sinh", in: province.code)
        == .ambiguous(["phường Song Sinh", "xã Song Sinh"]))
    #expect(units.commune(named: "2", in: province.code) == .found(twins[1].code))
  }

  @Test func wrongMarksAreNotGuessed() {
    // Another commune's code, and a name that differs in one mark.
    #expect(units.commune(named: "30292", in: .init(rawValue: "01")) == .unknown(nearest: []))
    guard case .unknown(let nearest) = units.commune(named: "Bình Dức", in: .init(rawValue: "91")) else {
      Issue.record("a wrong letter was taken")
      return
    }
    #expect(nearest.first == "Bình Đức")
  }

  @Test func everyCommuneIsFoundInEverySpelling() {
    for province in units.provinces {
      for commune in units.communes(of: province.code) {
        let full = "\(commune.kind.rawValue) \(commune.name)"
        for text in [
          commune.name, full, commune.name.uppercased(), commune.name.decomposedStringWithCanonicalMapping,
          full.uppercased(),
          commune.code.rawValue,
        ] {
          #expect(units.commune(named: text, in: province.code) == .found(commune.code), "\(text)")
        }
        let bare = units.commune(named: ValueKey.key(full), in: province.code)
        if case .unknown = bare { Issue.record("\(full) is not known without marks") }
      }
    }
  }

  @Test(arguments: [
    ("a,b\n", "provinces.csv:1: headings expected"), ("", "provinces.csv:0: no units"),
    ("number,code,name,kind,communes\n1,1,A,tỉnh,3\n", "provinces.csv:2: no code of 2 digits: 1"),
    ("number,code,name,kind,communes\n1,01,A,bang,3\n", "provinces.csv:2: unknown kind: bang"),
  ])
  func damagedListIsRefusedWithItsLine(csv: String, message: String) {
    do {
      _ = try UnitRegistry(provinces: csv.utf8, communes: [])
      Issue.record("was taken")
    } catch {
      #expect("\(error)".hasPrefix(message), "\(error)")
    }
  }
}
