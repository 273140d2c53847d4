/// The rows of one province, in the order of the table.
struct ProvinceRows {
  let province: String
  var rows: [PublishedRow]

  /// The groups of a table, in the order in which their provinces first stand in it.
  static func groups(of rows: [PublishedRow]) -> [ProvinceRows] {
    var groups: [ProvinceRows] = []
    for row in rows {
      if let index = groups.firstIndex(where: { $0.province == row.province }) {
        groups[index].rows.append(row)
      } else {
        groups.append(ProvinceRows(province: row.province, rows: [row]))
      }
    }
    return groups
  }
}
