import Testing

@testable import Coding
@testable import Workflows

/// `Reports/things.yml` names things in the lexicon's own words.
struct ThingsFileTests {
  @Test func everyFormIsInATermOfTheLexicon() throws {
    let workspace = try DayFixture.workspace.get()
    let lexicon = workspace.lexicon
    var terms: Set<String> = []
    for term in lexicon.origins.indices {
      lexicon.graph.forEachSequence(of: term) { terms.insert(" \(lexicon.words(of: $0).lowercased()) ") }
    }
    for (category, form) in workspace.things.forms {
      let isTerm = terms.contains { $0.contains(" \(form) ") }
      #expect(isTerm, "\(category): no term of the lexicon holds \"\(form)\"")
    }
  }

  @Test func everyCategoryIsOneOfTheLexicon() throws {
    let workspace = try DayFixture.workspace.get()
    let categories = Set(workspace.lexicon.lexicon.topics.map(\.category))
    #expect(Set(workspace.things.forms.map(\.category)).isSubset(of: categories))
  }
}
