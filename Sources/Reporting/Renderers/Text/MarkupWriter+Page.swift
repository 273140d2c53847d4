import Crypto
import Foundation

extension MarkupWriter {
  /// Adds all that stands before the content of a page that needs no server and no script. The content security
  /// policy lets in this style sheet and nothing else.
  mutating func head(title: String, style: String) {
    let source = "sha256-\(Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString())"
    markup(
      """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(source)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">

      """)
    element("title", title)
    markup("\n<style>\(style)</style>\n</head>\n<body>\n<main>\n")
  }
}
