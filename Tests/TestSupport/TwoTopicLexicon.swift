/// The files of a lexicon of two topics, for tests that need one which they can see through.
public enum TwoTopicLexicon {
  public static let topics = """
    nhom:
      - ma: thiet-bi
        ten: Trang thiết bị
        chu-de:
          - {ma: thiet-bi/thieu, vuong-mac: Thiếu trang thiết bị, kien-nghi: Cấp trang thiết bị}
          - {ma: thiet-bi/hong, vuong-mac: Thiết bị hỏng, kien-nghi: Sửa thiết bị}
    ngoai-chu-de:
      - {ma: khong-co, vuong-mac: Không có vướng mắc, kien-nghi: Không có kiến nghị}
      - {ma: khac, vuong-mac: Vướng mắc khác, kien-nghi: Kiến nghị khác}
    """
  public static let lists = """
    danh-sach:
      - ma: may-moc
        vai-tro: doi-tuong
        tu: máy tính, máy in
      - ma: thieu
        vai-tro: dau-hieu
        huong: phai-truoc
        y-nghia: xau
        tu: thiếu, chưa có
      - ma: hong
        vai-tro: dau-hieu
        huong: trai
        y-nghia: xau
        tu: hỏng
    """
  public static let rules = """
    quy-tac:
      - ma: thieu-may
        chu-de: thiet-bi/thieu
        doi-tuong: [may-moc]
        dau-hieu: [thieu]
        dung: [Thiếu máy tính]
        sai: [Máy tính hỏng]
      - ma: may-hong
        chu-de: thiet-bi/hong
        doi-tuong: [may-moc]
        dau-hieu: [hong]
        ghi-chu: máy không chạy
        dung: [Máy in hỏng]
        sai: [Thiếu máy in]
    """

  /// By path in the lexicon's folder.
  public static let files = ["chu-de.yml": topics, "danh-sach.yml": lists, "quy-tac.yml": rules]
}
