import Testing
@testable import Workbench
@Test func x() { #expect(PackageResources.style_css.count > 10) }
