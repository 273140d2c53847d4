/// The scale of a chart's vertical axis: from 0, by steps that people count in.
struct ChartScale {
  /// Between two lines of the grid.
  let step: Int
  /// How many steps the axis has.
  let steps: Int

  var top: Int { step * steps }

  /// The least scale of at most five steps of 1, 2 or 5 times a power of ten that holds `greatest`.
  init(greatest: Int) {
    var power = 1
    while true {
      for step in [power, 2 * power, 5 * power] where step * 5 >= greatest {
        self.step = step
        steps = max(1, (greatest + step - 1) / step)
        return
      }
      power *= 10
    }
  }
}
