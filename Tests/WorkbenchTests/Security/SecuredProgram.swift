import Foundation
import Testing

/// The program that the tests of safety share; it ends with the test run.
enum SecuredProgram {
  static let shared = Result {
    let program = try RunningProgram()
    return (program: program, cookie: try program.signIn())
  }

  /// Every page, most of them without the thing that they show.
  static let pages = [
    "/", "/nhat-ky", "/nop-tep", "/nop-tep/viec/x", "/nop-tep/bien-nhan/1", "/y-kien", "/y-kien/1",
    "/ngay/2025-09-22", "/ngay/2025-09-22/phu-luc/6", "/ngay/2025-09-22/phu-luc/6/can-cu", "/tu-dien",
    "/tu-dien/chu-de?ma=phan-mem/loi", "/tu-dien/thu?chu-de=phan-mem/loi&cum=x",
    "/tu-dien/tep?ten=chu-de.yml", "/tu-dien/nhap", "/tu-dien/nhap/tac-dong", "/tu-dien/lich-su",
    "/tu-dien/con-sot",
    "/tu-dien/tep-moi?loai=quy-tac", "/xu-huong",
    "/tep/style.css", "/tep/workbench.js", "/nowhere",
  ]

  /// Every address that a form is sent to.
  static let acts = [
    "/dang-xuat", "/hoan-tac", "/nop-tep", "/nop-tep/bien-nhan/1", "/nop-tep/bien-nhan/1/dong-bi-loai",
    "/y-kien/1", "/y-kien/hang-loat", "/y-kien/hang-loat/xem", "/ngay/2025-09-22/ma",
    "/ngay/2025-09-22/tai-ve", "/tu-dien/tep", "/tu-dien/tep-moi", "/tu-dien/tu-khoa",
    "/tu-dien/nhap/cong-bo",
    "/tu-dien/nhap/bo", "/tu-dien/lich-su/1",
  ]
}

/// A suite whose tests ask the shared program.
class SecuredSuite {
  let program: RunningProgram
  let cookie: String

  init() throws {
    (program, cookie) = try SecuredProgram.shared.get()
  }
}
