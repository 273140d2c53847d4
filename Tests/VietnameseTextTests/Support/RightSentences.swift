import TestSupport
/// Sentences that are right as they stand, as a commune might write them. None is from the gold texts.
enum RightSentences {
  static let all = """
    Đường truyền Internet tại trụ sở xã thường xuyên bị ngắt quãng vào giờ cao điểm.
    Bếp ăn tập thể của trường mầm non chưa có tủ lạnh bảo quản mẫu thức ăn.
    Cán bộ địa chính phải kiêm thêm việc xây dựng, môi trường và giảm nghèo.
    Bà con người Mông ở bản xa chưa quen dùng điện thoại thông minh.
    Máy photocopy hỏng từ tháng ba, sửa mất hơn tám triệu đồng.
    Nhà văn hóa thôn chưa có điện, mỗi lần họp phải kéo dây từ nhà trưởng thôn.
    Trẻ em chưa có mã định danh nên không làm được thẻ bảo hiểm y tế.
    Khi mất điện thì toàn bộ hệ thống ngừng hoạt động, công dân phải ra về.
    Kho lưu trữ ẩm thấp, mối mọt, tài liệu bị ố vàng và mục nát.
    Người dân đến nộp hồ sơ rất đông vào sáng thứ hai, phải xếp hàng từ sớm.
    Phần mềm kế toán cũ không chuyển được dữ liệu sang phần mềm mới.
    Việc ký số trên điện thoại hay báo lỗi chứng thư hết hạn.
    Đề nghị tỉnh hỗ trợ kinh phí sửa chữa mái nhà bị dột.
    Chưa rõ cơ quan nào có thẩm quyền xác nhận nguồn gốc đất.
    Mùa mưa đường trơn, xe máy không qua được ngầm, hồ sơ gửi xuống huyện cũ bị chậm.
    Các thôn vùng cao không có sóng di động, phải trèo lên đồi mới gọi được.
    Hội trường xã xuống cấp, ghế gãy, quạt hỏng, loa rè.
    Chúng tôi chưa nhận được mật khẩu của tài khoản quản trị.
    Phụ cấp cho người hoạt động không chuyên trách còn thấp, nhiều người xin nghỉ.
    Mẫu đơn thay đổi liên tục, công chức không kịp cập nhật.
    Công an xã mượn phòng họp làm căn cước cho dân nên thiếu chỗ tiếp khách.
    Sổ hộ khẩu giấy bị rách, thông tin cũ không khớp với cơ sở dữ liệu dân cư.
    Hồ sơ bị trả lại nhiều lần vì thiếu chữ ký của người thừa kế.
    Giá thuê dịch vụ của nhà mạng quá cao so với ngân sách xã.
    Quỹ hỗ trợ khuyến nông chưa giải ngân được đồng nào.
    Rà soát, thống kê hộ nghèo và hộ cận nghèo mất quá nhiều thời gian.
    Ủy ban nhân dân xã kính đề nghị cấp trên xem xét, giải quyết sớm.
    Tòa nhà làm việc cũ kỹ, khóa cửa hỏng, chưa bảo đảm an toàn.
    Thủ tục hòa giải ở cơ sở còn lúng túng, chưa thống nhất.
    Sức khỏe của cán bộ giảm sút do làm thêm giờ liên tục.
    Đội ngũ công chức cấp xã chưa được tập huấn về an toàn thông tin.
    Chữ ký số của lãnh đạo hết hạn, hồ sơ phải chờ gần hai tuần.
    Máy quét mã vạch tại quầy tiếp nhận không đọc được thẻ căn cước.
    Đề nghị cấp kinh phí sửa chữa trụ sở, nhà vệ sinh và hệ thống điện.
    Dữ liệu đất đai chưa được số hóa, việc tra cứu mất nhiều thời gian.
    Xã chưa có phòng họp trực tuyến, phải mượn hội trường của trường học.
    Quy trình liên thông giữa công an, tư pháp và bảo hiểm xã hội còn vướng.
    Nhiều hộ dân vùng sâu chưa có điện lưới và sóng điện thoại.
    Phần mềm kế toán báo lỗi khi kết chuyển số dư đầu kỳ.
    Bộ phận một cửa thiếu ghế ngồi chờ, thiếu quạt và nước uống.
    Người cao tuổi không nhớ mật khẩu tài khoản định danh điện tử.
    Hồ sơ giấy chồng chất, chưa có kho lưu trữ đạt chuẩn.
    Sau hợp nhất, khối lượng công việc tăng gấp ba nhưng biên chế giảm.
    Hệ thống thư điện tử công vụ thường xuyên từ chối tệp đính kèm lớn.
    Mong cấp trên sớm ban hành hướng dẫn thống nhất, dễ hiểu, dễ làm.
    Thiết bị cũ, cấu hình thấp, không cài được phần mềm mới.
    Phụ nữ và trẻ em dân tộc thiểu số ít được tiếp cận dịch vụ số.
    Chưa rõ trách nhiệm giữa phòng kinh tế và văn phòng Ủy ban nhân dân xã.
    Đường vào bản sạt lở, xe chở thiết bị không qua được.
    Không có vướng mắc.
    """.split(separator: "\n").map(String.init)

  /// One to three sentences, the same for the same seed.
  static func random(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      all.randomElement(using: &generator)!
    }.joined(separator: " ")
  }
}
