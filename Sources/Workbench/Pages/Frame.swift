/// The parts of the workbench, as the navigation shows them.
enum Section: String, CaseIterable, Sendable {
  case days = "/"
  case intake = "/nop-tep"
  case entries = "/y-kien"
  case trends = "/xu-huong"
  case lexicon = "/tu-dien"

  var name: String {
    switch self {
    case .days: "Ngày báo cáo"
    case .intake: "Nộp tệp"
    case .entries: "Ý kiến"
    case .trends: "Xu hướng"
    case .lexicon: "Từ điển"
    }
  }
}

/// What all pages share, for the template `layout`.
struct Frame: Sendable {
  struct Link: Sendable {
    let address: String
    let name: String
    let isCurrent: Bool
  }

  let title: String
  let links: [Link]
  let user: String
  let role: String
  let token: String
  let notice: String?
  /// What the button that undoes says; nil where there is nothing to undo.
  let undo: String?

  init(title: String, section: Section, session: Session) {
    self.title = title
    links = Section.allCases.map {
      Link(address: $0.rawValue, name: $0.name, isCurrent: $0 == section)
    }
    user = session.user.name
    role = session.user.role.name
    token = session.formToken.text
    notice = session.takeNotice()
    undo = session.undoable
  }
}
