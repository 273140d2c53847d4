/// Carries the values of vertically merged cells down the rows of some columns.
struct MergedValues {
  private struct Track {
    var ranges: [MergedRange]
    var next = 0
    var value = Cell(text: "")
  }

  private var tracks: [Int: Track] = [:]

  /// - Parameter columns: those whose merged cells count for every row they cover.
  init(_ ranges: [MergedRange], columns: some Sequence<Int>) {
    let byColumn = Dictionary(grouping: ranges.filter { $0.rows.count > 1 }, by: \.firstColumn)
    for column in columns {
      guard let own = byColumn[column] else { continue }
      tracks[column] = Track(ranges: own.sorted { $0.rows.lowerBound < $1.rows.lowerBound })
    }
  }

  /// Fills `cells` of the sheet's row `row`; rows come in ascending order.
  mutating func fill(_ cells: inout [Cell], row: Int) {
    for column in tracks.keys where column < cells.count {
      guard var track = tracks[column] else { continue }
      while track.next < track.ranges.count, track.ranges[track.next].rows.upperBound < row {
        track.next += 1
        track.value = Cell(text: "")
      }
      if track.next < track.ranges.count, track.ranges[track.next].rows.contains(row) {
        if track.ranges[track.next].rows.lowerBound == row {
          track.value = cells[column]
        } else if cells[column].isBlank {
          cells[column] = track.value
        }
      }
      tracks[column] = track
    }
  }
}
