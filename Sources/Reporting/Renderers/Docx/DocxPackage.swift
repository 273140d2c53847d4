/// The parts of a document that say nothing of its content.
enum DocxPackage {
  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

  /// The relationship by which sections find their header.
  static let headerID = "rId1"

  static let contentTypes =
    declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(wordType("document.main"))"/>\
      <Override PartName="/word/header1.xml" ContentType="\(wordType("header"))"/>\
      <Override PartName="/word/settings.xml" ContentType="\(wordType("settings"))"/>\
      <Override PartName="/word/styles.xml" ContentType="\(wordType("styles"))"/>\
      </Types>
      """

  static let relationships =
    declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(officeRelation("officeDocument"))" Target="word/document.xml"/>\
      <Relationship Id="rId2" \
      Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/>\
      </Relationships>
      """

  static let documentRelationships =
    declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="\(headerID)" Type="\(officeRelation("header"))" Target="header1.xml"/>\
      <Relationship Id="rId2" Type="\(officeRelation("settings"))" Target="settings.xml"/>\
      <Relationship Id="rId3" Type="\(officeRelation("styles"))" Target="styles.xml"/>\
      </Relationships>
      """

  /// The page number in the top margin.
  static let header =
    declaration + """
      <w:hdr \(namespaces)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\
      <w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>
      """

  /// Mode 15 keeps Word from opening the file in compatibility mode.
  static let settings =
    declaration + """
      <w:settings \(namespaces)><w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
      <w:themeFontLang w:val="vi-VN"/></w:settings>
      """

  static func core(title: String, timestamp: String) -> String {
    declaration + """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(MarkupEscaper.escape(title))</dc:title><dc:language>vi-VN</dc:language>\
      <dcterms:created xsi:type="dcterms:W3CDTF">\(timestamp)</dcterms:created>\
      <dcterms:modified xsi:type="dcterms:W3CDTF">\(timestamp)</dcterms:modified></cp:coreProperties>
      """
  }

  private static func wordType(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
  }

  private static func officeRelation(_ kind: String) -> String {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"
  }
}
