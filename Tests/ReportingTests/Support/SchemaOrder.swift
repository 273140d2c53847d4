/// In which order ECMA-376 lets the children of an element stand, for the elements that our files hold.
enum SchemaOrder {
  /// The names of an element's children in the schema's order; nil where it says nothing of order.
  static func children(of element: String) -> [String]? { orders[element] }

  private static let orders: [String: [String]] = [
    "w:document": names("w:", "background body"),
    "w:tbl": names("w:", "tblPr tblGrid tr"),
    "w:tr": names("w:", "tblPrEx trPr tc"),
    "w:tc": names("w:", "tcPr p"),
    "w:p": names("w:", "pPr r fldSimple"),
    "w:r": names("w:", "rPr") + ["*"],
    "w:styles": names("w:", "docDefaults latentStyles style"),
    "w:docDefaults": names("w:", "rPrDefault pPrDefault"),
    "w:settings": names("w:", "zoom defaultTabStop compat themeFontLang clrSchemeMapping decimalSymbol"),
    "w:pPr": names(
      "w:",
      """
      pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
      suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi \
      adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection \
      textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
      """),
    "w:rPr": names(
      "w:",
      """
      rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid \
      vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl \
      cs em lang eastAsianLayout specVanish oMath
      """),
    "w:tblPr": names(
      "w:",
      """
      tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing \
      tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
      """),
    "w:tcPr": names(
      "w:",
      """
      cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
      """),
    "w:tblBorders": names("w:", "top left start bottom right end insideH insideV"),
    "w:tblCellMar": names("w:", "top left start bottom right end"),
    "w:sectPr": names(
      "w:",
      """
      headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType \
      pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
      """),
    "w:style": names(
      "w:",
      """
      name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
      personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr
      """),
    "workbook": names(
      "", "fileVersion workbookPr workbookProtection bookViews sheets definedNames calcPr extLst"),
    "worksheet": names(
      "",
      """
      sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges \
      scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr \
      conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter \
      rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing \
      legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst
      """),
    "c": names("", "f v is extLst"),
    "cfRule": names("", "formula colorScale dataBar iconSet extLst"),
    "styleSheet": names(
      "", "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"),
    "c:chart": names(
      "c:",
      """
      title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs
      """),
    "c:ser": names(
      "c:",
      """
      idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst
      """),
  ]

  private static func names(_ prefix: String, _ names: String) -> [String] {
    names.split { $0 == " " || $0 == "\n" }.map { prefix + $0 }
  }
}
