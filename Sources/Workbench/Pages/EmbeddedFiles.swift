/// Templates and the pages' own files, which are part of the program: nothing is read from a folder that somebody
/// could put a link into.
enum EmbeddedFiles {
  struct Asset: Sendable {
    let type: String
    let bytes: [UInt8]
  }

  static let templates: [String: String] = [
    "layout": PackageResources.layout_mustache,
    "appendix": PackageResources.appendix_mustache,
    "attempt": PackageResources.attempt_mustache,
    "bulk": PackageResources.bulk_mustache,
    "day": PackageResources.day_mustache,
    "days": PackageResources.days_mustache,
    "draft": PackageResources.draft_mustache,
    "entry": PackageResources.entry_mustache,
    "error": PackageResources.error_mustache,
    "figure": PackageResources.figure_mustache,
    "history": PackageResources.history_mustache,
    "impact": PackageResources.impact_mustache,
    "intake": PackageResources.intake_mustache,
    "lexicon": PackageResources.lexicon_mustache,
    "lexicon-file": PackageResources.lexicon_file_mustache,
    "new-lexicon-file": PackageResources.new_lexicon_file_mustache,
    "progress": PackageResources.progress_mustache,
    "queue": PackageResources.queue_mustache,
    "receipt": PackageResources.receipt_mustache,
    "residuals": PackageResources.residuals_mustache,
    "topic": PackageResources.topic_mustache,
    "trail": PackageResources.trail_mustache,
    "trends": PackageResources.trends_mustache,
  ].mapValues { String(decoding: $0, as: UTF8.self) }

  static let assets: [String: Asset] = [
    "icon.svg": Asset(type: "image/svg+xml", bytes: PackageResources.icon_svg),
    "style.css": Asset(type: "text/css; charset=utf-8", bytes: PackageResources.style_css),
    "workbench.js": Asset(type: "text/javascript; charset=utf-8", bytes: PackageResources.workbench_js),
  ]
}
