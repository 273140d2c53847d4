extension Schema {
  /// What people changed as one, so that they can take it back as one, on another day as well.
  static let recodings = """
    CREATE TABLE recodings (
      id INTEGER PRIMARY KEY,
      coder TEXT NOT NULL,
      known_by TEXT NOT NULL,
      title TEXT NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX recodings_coder ON recodings (coder, known_by);
    CREATE TABLE recoded_entries (
      recoding INTEGER NOT NULL REFERENCES recodings,
      entry INTEGER NOT NULL REFERENCES entries,
      before INTEGER REFERENCES manual_codings,   -- null: the machine's coding counted
      after INTEGER REFERENCES manual_codings,
      PRIMARY KEY (recoding, entry)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE undone_recodings (
      recoding INTEGER PRIMARY KEY REFERENCES recodings,
      undone_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER recodings_no_update BEFORE UPDATE ON recodings
      BEGIN SELECT RAISE(ABORT, 'changes of codings are append-only'); END;
    CREATE TRIGGER recodings_no_delete BEFORE DELETE ON recodings
      BEGIN SELECT RAISE(ABORT, 'changes of codings are append-only'); END;
    CREATE TRIGGER recoded_entries_no_update BEFORE UPDATE ON recoded_entries
      BEGIN SELECT RAISE(ABORT, 'changes of codings are append-only'); END;
    CREATE TRIGGER recoded_entries_no_delete BEFORE DELETE ON recoded_entries
      BEGIN SELECT RAISE(ABORT, 'changes of codings are append-only'); END;
    """
}
