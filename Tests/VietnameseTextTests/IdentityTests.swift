import Testing

@testable import VietnameseText

/// Right text must come back scalar by scalar.
@Suite struct IdentityTests {
  @Test(arguments: IdentityTests.texts)
  func rightTextStays(_ text: String) {
    let normalized = Normalizer().normalize(text)
    #expect(normalized.text.scalars == text.scalars)
    #expect(normalized.repairs.isEmpty)
  }

  @Test(arguments: RightSentences.all)
  func rightSentencesStay(_ sentence: String) {
    #expect(Normalizer().normalize(sentence).text.scalars == sentence.scalars)
    #expect(Normalizer().normalize(sentence.uppercased()).text.scalars == sentence.uppercased().scalars)
  }

  static let texts = """
    Chạy Windows 11, Office 2021 và Excel; driver máy in Canon LBP2900, HP LaserJet, Epson L3210.
    Mua 05 laptop Dell, 02 máy scan Fujitsu, 01 server HPE, switch Cisco, UPS Santak.
    Máy in A3, khổ A4, cổng USB-C, HDMI 2.0, Wi-Fi 6, RAM DDR4 8GB, ổ SSD 256GB, CPU i5.
    Liên hệ số 0912345678 (Zalo), e-mail: ubnd.xahoabinh@hoabinh.gov.vn
    File "Báo cáo tuần 3.docx" và bao_cao_thang9.xlsx bị lỗi font.
    Nghị định 118/2025/NĐ-CP, Quyết định 06/QĐ-TTg, Kế hoạch 02-KH/BCĐTW, Công văn 1234/UBND-VX.
    Ti vi, ra-đi-ô, xoong nồi, boong tàu, quần soóc, rơ moóc, ba lô, sơ mi.
    Ông Y Thịnh Niê, bà H'Lan Êban, xã Ea H'leo, buôn Krông Búk, thôn Pác Ngòi, bản Nậm Pồ.
    Xã Ia Grai, Ia Pa, Kon Rẫy, Đăk Tô, Chư Prông, Ea Kar, Cư M'gar, Plei Ku, Sa Pa.
    Số lượng: 3 tạ, 5 g, 10 m, 2 h, 15 km; diện tích 120 m², nhiệt độ 37°C, µ, ½, ª, №.
    Đảng viên A và B ở khu C đã họp, tổ D chưa họp, mục a, điểm b khoản 2 Điều 5.
    Phòng học số 1 và số 2, nhà A2, lô B3, tầng 4, tổ 7, khu 5, lớp 9A1.
    Ngày 22/9/2025 lúc 16h30 đến 17h, trễ 1h, 2h30.
    S/N: 5CD1234XYZ, model RX-580, IP 192.168.1.1, MAC 00:1A:2B, v2.3.1, mã KS0123.
    Ban chỉ huy quân sự, ban công tác mặt trận, ban văn hóa, ban pháp chế đều họp.
    Á, à, ừ, ạ, ơi, ê, í, ô, ơ hay!
    Cán bộ nghỉ thai sản; em bé 3 tháng; y tá, y sĩ, y tế thôn bản; ý kiến, ỷ lại.
    Người dân in ấn, an ninh, âm ỉ, oan ức, êm ấm, uể oải, ồn ào, ăn ở, ít ỏi, ốm yếu, ưu ái.
    to an toàn, lo ăn ở, do anh em, cho em, hoa anh đào, thu ấn phẩm, mở ô, kho ẩm, khi ấy, cha ông
    khu ở, nơi ở, chỗ ở, nhà ở xã hội, cho ở nhờ, tủ ở góc, để ở kho, thì ở lại, đi ở trọ
    đi ạ, thì ạ, cho ai, có ai, do ai, khi ai, hỏi ai, lo âu, cá ươn, bờ ao, bò ăn cỏ
    cả anh và em, bà ấy, chị ấy, cô ấy, nó ấy, hễ ai, vì ai, tờ ấy, từ ấy, lúc ấy
    gì, gỉ sét, gìn giữ, giếng, giết, giò chả, giặt giũ, quốc, quý, quỳ, quýt, khuya, khuỷu tay, ngoằn
    ngoèo
    thuở xưa, huơ tay, quơ, thuê, khuê, tuế, xuề xòa, loằng ngoằng, nguệch ngoạc, khúc khuỷu
    phường Hòa Khánh, tỉnh Khánh Hòa, Thanh Hóa, Hòa Bình, cửa khẩu Hữu Nghị, Thúy Kiều, Thụy Sĩ, Uy tín
    kí tự, kỹ thuật, kĩ năng, lí do, mĩ thuật, sĩ số, tỉ lệ, quí vị
    Website https://dichvucong.gov.vn/p/home/dvc-trang-chu.html, app VNeID, Facebook, YouTube, TikTok,
    Zalo OA.
    Lỗi "Access denied", "Server error 500", "Out of memory", file not found, timeout, reset password,
    user/pass.
    Cài lại win, ghost máy, update driver, tắt firewall, restart router, reset modem, check log.
    Phần mềm MISA, HTKK, eSign, iBHXH, VNPT iOffice, TABMIS, QLVB&ĐH, Gov.vn, Bkav, Viettel-CA.
    Covid-19, HIV/AIDS, GPS, GIS, IoT, AI, API, LGSP, NGSP, SMS, OTP, PIN, PDF, XML, JSON, CSS.
    Gas, bar, sub, mix, box, fix, fax, tax, max, pro, plus, mini, micro, loa, laze, wifi, web, mail.
    dd/mm/yyyy, hh:mm:ss, OK, No, Yes, N/A, vs, etc., a.m., p.m.
    Người Việt gốc Pháp: François, Renée, Zoë, Chloé, Noël, José, Muñoz, São Paulo, Köln, Zürich, Malmö.
    Café, crème brûlée, déjà vu, naïve, résumé, fiancé, El Niño, La Niña, jalapeño.
    L'été dernier, j'ai été à la mer où il faisait très chaud; ça va? Voilà, c'est là.
    Él está aquí; ¿qué tal? Mañana será otro día. Así es, aún más, sí señor.
    Não há dúvida, você já está lá; até amanhã, João e Conceição à noite.
    Für die Prüfung müssen Sie über die Brücke gehen; schön, dass du da bist. Größe, Maß.
    Perché è così? Città, università, più, già, può, sarà.
    nhà máy giấy, dấu giáp lai, con dấu, chữ ký, hộ chiếu, lý lịch tư pháp
    XÃ MƯỜNG LẦM, UBND XÃ HÒA LẠC, “HỖ TRỢ XÃ”, «XÃ ĐẢO», XÃ - PHƯỜNG
    XÃ HỘI, XÃ”
    Máy tính hỏng.Đề nghị sửa;chưa có kinh phí,thiếu người.
    - Thiếu: a) máy tính; b) máy in; c) máy quét.
    i, ii, iii, iv, v. Mục I, II, III; Điều 1; Khoản a; Tiết đ.
    Tăng 2x, giảm 3x; x2, y1, a1, b2, H1, K1, T2, T7, CN; q1, q3; p1; QL1A, TL5, ĐT741, DH3.
    thứ 2 thứ 3; t2 đến t6; tổ1, tổ2; thôn1, thôn2; phòng1; lớp3; xã1; quý1, quý2; năm2025
    Mã lỗi E05, F12, Ctrl+C, Alt+F4, F5; Win10, Win7, Office365, Photoshop CS6, ISO9001.
    """.split(separator: "\n").map(String.init)
}
