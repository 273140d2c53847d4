extension Schema {
  /// The first schema. It is never edited once released: a change is a new step.
  static let version1 = """
    -- What was taken in.
    CREATE TABLE receipts (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      sheet TEXT NOT NULL,             -- empty where the file has no sheets
      reader TEXT NOT NULL,
      lexicon TEXT,
      new_entries INTEGER NOT NULL,
      known_entries INTEGER NOT NULL,
      restored_entries INTEGER NOT NULL,
      replaced_entries INTEGER NOT NULL,
      new_figures INTEGER NOT NULL,
      known_figures INTEGER NOT NULL,
      replaced_figures INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      last_day INTEGER,                -- of the rows taken in; null where there were none
      imported_at TEXT NOT NULL,
      UNIQUE (sha256, sheet, reader)
    ) STRICT;
    CREATE INDEX receipts_name ON receipts (name);

    CREATE TABLE rejections (
      receipt INTEGER NOT NULL REFERENCES receipts,
      number INTEGER NOT NULL,
      row INTEGER NOT NULL,
      line INTEGER NOT NULL,
      "column" TEXT NOT NULL,
      reason TEXT NOT NULL,
      headings TEXT NOT NULL,          -- JSON array of strings
      cells TEXT NOT NULL,             -- JSON array of strings
      PRIMARY KEY (receipt, number)
    ) STRICT, WITHOUT ROWID;

    -- Who speaks, and what a row is.
    CREATE TABLE bodies (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO bodies VALUES (1, 'ttpvhcc'), (2, 'dang-uy'), (3, 'hdnd'), (4, 'ubnd'), (5, 'mttq');
    CREATE TABLE kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
    INSERT INTO kinds VALUES (1, 'vuong-mac'), (2, 'kien-nghi');
    CREATE TABLE provinces (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE units (
      id INTEGER PRIMARY KEY,
      province INTEGER NOT NULL REFERENCES provinces,
      commune TEXT,                    -- null: the province's own level
      office TEXT,                     -- the province's office as the file names it
      CHECK (commune IS NULL OR office IS NULL)
    ) STRICT;
    CREATE UNIQUE INDEX units_name ON units (province, ifnull(commune, ''), ifnull(office, ''));

    -- Every entry that ever came. A day is year * 10000 + month * 100 + day.
    CREATE TABLE entries (
      id INTEGER PRIMARY KEY,
      day INTEGER NOT NULL,
      unit INTEGER NOT NULL REFERENCES units,
      body INTEGER NOT NULL REFERENCES bodies,
      kind INTEGER NOT NULL REFERENCES kinds,
      text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),  -- of the text in NFC
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),                -- among equal rows of a file
      text TEXT NOT NULL,                                          -- as it came
      receipt INTEGER NOT NULL REFERENCES receipts,                -- of the file that brought it first
      row INTEGER NOT NULL,
      line INTEGER NOT NULL,
      UNIQUE (day, unit, body, kind, text_sha256, ordinal)
    ) STRICT;

    -- The rows of other files that brought an entry again.
    CREATE TABLE repetitions (
      entry INTEGER NOT NULL REFERENCES entries,
      receipt INTEGER NOT NULL REFERENCES receipts,
      row INTEGER NOT NULL,
      line INTEGER NOT NULL,
      PRIMARY KEY (entry, receipt)
    ) STRICT, WITHOUT ROWID;

    -- The archive: entries that a corrected file replaced, until a file brings them back.
    CREATE TABLE replacements (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entries,
      replaced_by INTEGER NOT NULL REFERENCES receipts,
      restored_by INTEGER REFERENCES receipts
    ) STRICT;
    CREATE UNIQUE INDEX replacements_open ON replacements (entry) WHERE restored_by IS NULL;

    -- Completion figures (appendix 21) and those that other values replaced.
    CREATE TABLE figures (
      day INTEGER NOT NULL,
      province INTEGER NOT NULL REFERENCES provinces,
      body INTEGER NOT NULL REFERENCES bodies,
      done INTEGER NOT NULL,
      total INTEGER NOT NULL,
      receipt INTEGER NOT NULL REFERENCES receipts,
      row INTEGER NOT NULL,
      line INTEGER NOT NULL,
      PRIMARY KEY (day, province, body)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE replaced_figures (
      id INTEGER PRIMARY KEY,
      day INTEGER NOT NULL,
      province INTEGER NOT NULL REFERENCES provinces,
      body INTEGER NOT NULL REFERENCES bodies,
      done INTEGER NOT NULL,
      total INTEGER NOT NULL,
      receipt INTEGER NOT NULL REFERENCES receipts,
      row INTEGER NOT NULL,
      line INTEGER NOT NULL,
      replaced_by INTEGER NOT NULL REFERENCES receipts
    ) STRICT;

    -- Coding by machine: one layer for each day and lexicon version, never changed, only added to.
    CREATE TABLE lexicons (
      id INTEGER PRIMARY KEY,
      version TEXT NOT NULL UNIQUE,
      first_used_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE topics (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE layers (
      id INTEGER PRIMARY KEY,
      day INTEGER NOT NULL,
      lexicon INTEGER NOT NULL REFERENCES lexicons,
      made_at TEXT NOT NULL,
      UNIQUE (day, lexicon)
    ) STRICT;
    CREATE TABLE current_layers (
      day INTEGER PRIMARY KEY,
      layer INTEGER NOT NULL REFERENCES layers
    ) STRICT;
    CREATE TABLE ledgers (
      layer INTEGER NOT NULL REFERENCES layers,
      entry INTEGER NOT NULL REFERENCES entries,
      ledger TEXT NOT NULL,            -- JSON, see LedgerText.swift
      PRIMARY KEY (layer, entry)
    ) STRICT, WITHOUT ROWID;

    -- Coding by people, kept apart: the machine never writes here.
    CREATE TABLE manual_codings (
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entries,
      coder TEXT NOT NULL,
      known_by TEXT NOT NULL,
      note TEXT NOT NULL,
      coded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX manual_codings_entry ON manual_codings (entry);
    CREATE TABLE manual_topics (
      coding INTEGER NOT NULL REFERENCES manual_codings,
      topic INTEGER NOT NULL REFERENCES topics,
      PRIMARY KEY (coding, topic)
    ) STRICT, WITHOUT ROWID;
    -- The coding by a person that stands in place of the machine's.
    CREATE TABLE overrides (
      entry INTEGER PRIMARY KEY REFERENCES entries,
      coding INTEGER NOT NULL REFERENCES manual_codings
    ) STRICT;

    -- What counts: the topics of the entries that stand, a person's before the machine's.
    CREATE VIEW standing_topics AS
      SELECT g.layer, e.kind, e.body, u.province, t.id AS topic, e.unit, g.entry
        FROM ledgers AS g
        JOIN entries AS e ON e.id = g.entry
        JOIN units AS u ON u.id = e.unit
        JOIN json_each(g.ledger, '$[0]') AS j
        JOIN topics AS t ON t.code = j.value
        WHERE NOT EXISTS (SELECT 1 FROM overrides AS o WHERE o.entry = g.entry)
          AND NOT EXISTS
            (SELECT 1 FROM replacements AS r WHERE r.entry = g.entry AND r.restored_by IS NULL)
      UNION ALL
      SELECT g.layer, e.kind, e.body, u.province, t.topic, e.unit, g.entry
        FROM ledgers AS g
        JOIN entries AS e ON e.id = g.entry
        JOIN units AS u ON u.id = e.unit
        JOIN overrides AS o ON o.entry = g.entry
        JOIN manual_topics AS t ON t.coding = o.coding
        WHERE NOT EXISTS
          (SELECT 1 FROM replacements AS r WHERE r.entry = g.entry AND r.restored_by IS NULL);
    -- The same as a table, kept in step by each write (CountedTopics.swift). Its primary key is the
    -- covering index of the ranking (speed.md): counting is one scan in this order.
    CREATE TABLE counted_topics (
      layer INTEGER NOT NULL REFERENCES layers,
      kind INTEGER NOT NULL,
      body INTEGER NOT NULL,
      province INTEGER NOT NULL,
      topic INTEGER NOT NULL REFERENCES topics,
      unit INTEGER NOT NULL,
      entry INTEGER NOT NULL REFERENCES entries,
      PRIMARY KEY (layer, kind, body, province, topic, unit, entry)
    ) STRICT, WITHOUT ROWID;

    -- The one place where communes are counted; reports and pages read it.
    CREATE VIEW topic_counts AS
      SELECT c.layer, c.kind, c.body, c.province, c.topic, COUNT(DISTINCT u.commune) AS communes
        FROM counted_topics AS c
        JOIN units AS u ON u.id = c.unit
        WHERE u.commune IS NOT NULL
        GROUP BY c.layer, c.kind, c.body, c.province, c.topic;

    -- SHA-256 of what a table is made from, written with it, compared whenever it is read (Seal.swift).
    CREATE TABLE seals (
      day INTEGER NOT NULL,
      layer INTEGER NOT NULL,          -- 0: does not depend on a layer
      subject TEXT NOT NULL,
      digest TEXT NOT NULL,
      PRIMARY KEY (day, layer, subject)
    ) STRICT, WITHOUT ROWID;

    -- Which layer a report was printed from.
    CREATE TABLE report_receipts (
      id INTEGER PRIMARY KEY,
      layer INTEGER NOT NULL REFERENCES layers,
      appendix INTEGER NOT NULL,
      format TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      last_import INTEGER NOT NULL,    -- newest import receipt at that time
      last_manual_coding INTEGER NOT NULL,
      printed_at TEXT NOT NULL,
      UNIQUE (layer, appendix, format, sha256, last_import, last_manual_coding)
    ) STRICT;

    -- Append-only; each row holds the hash of the one before (AuditTrail.swift).
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      known_by TEXT NOT NULL,
      verb TEXT NOT NULL,
      object TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    CREATE TRIGGER manual_codings_no_update BEFORE UPDATE ON manual_codings
      BEGIN SELECT RAISE(ABORT, 'codings by people are append-only'); END;
    CREATE TRIGGER manual_codings_no_delete BEFORE DELETE ON manual_codings
      BEGIN SELECT RAISE(ABORT, 'codings by people are append-only'); END;

    -- Connections that may write; a row whose process is gone tells of an unclean stop (OpenMarker.swift).
    CREATE TABLE open_markers (
      id INTEGER PRIMARY KEY,
      process INTEGER NOT NULL
    ) STRICT;
    """
}
