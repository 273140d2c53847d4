import HTTPTypes
import Hummingbird
import Mustache

/// The templates, read once and checked when the program starts.
struct Pages: Sendable {
  private let library: MustacheLibrary

  /// - Throws: the parser's error where a template is broken.
  init() throws {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    var templates: [String: MustacheTemplate] = [:]
    for (name, text) in EmbeddedFiles.templates {
      // The pragma stands here and not in the files, so that none can go without it.
      templates[name] = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(HTMLText.name)}}" + text)
    }
    library = MustacheLibrary(templates: templates)
  }

  /// A page within the frame that all pages share.
  func page(
    _ template: String, _ content: some Sendable, title: String, section: Section, session: Session,
    status: HTTPResponse.Status = .ok, refresh: Int? = nil
  ) throws -> Response {
    let frame = Frame(title: title, section: section, session: session)
    var response = try html(template, ["frame": frame, "page": content], status: status)
    // Pages of work in progress renew themselves without a script.
    if let refresh { response.headers[HTTPField.Name("Refresh")!] = "\(refresh)" }
    return response
  }

  /// The page of an error; it never needs a session.
  func errorPage(_ error: PageError) -> Response {
    let content = ["status": "\(error.status.code)", "message": error.message]
    guard let response = try? html("error", content, status: error.status) else {
      return Response(status: error.status)
    }
    return response
  }

  private func html(_ template: String, _ content: Any, status: HTTPResponse.Status) throws -> Response {
    guard let text = library.render(content, withTemplate: template) else {
      throw MissingTemplate(name: template)
    }
    return Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

/// A page names a template that is not there.
struct MissingTemplate: Error {
  let name: String
}
