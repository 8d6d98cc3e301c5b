// Migration 10, the first release: the school, its programme, the roadmap and what each paper remembers.

/**
 * Immutable once released. Days are checked by `date()`, which also refuses 30 February.
 * `seal` holds the slot that `seal.ts` fills in the bytes of every saved file.
 */
export const migration0010 = `
CREATE TABLE seal (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  slot BLOB NOT NULL
) STRICT;

CREATE TABLE school (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  full_name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  settlement TEXT NOT NULL,
  director_position TEXT NOT NULL,
  director_name TEXT NOT NULL,
  letterhead TEXT NOT NULL, -- the lines above the name on orders; may be empty
  layout_profile TEXT NOT NULL CHECK (layout_profile IN ('gost2016', 'gost2025')),
  order_verb_style TEXT NOT NULL CHECK (order_verb_style IN ('capitals', 'spaced')) -- ПРИКАЗЫВАЮ or п р и к а з ы в а ю
) STRICT;

CREATE TABLE programme (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  organisation TEXT,
  basis TEXT,
  goal TEXT,
  title_period TEXT CHECK (json_valid(title_period)), -- a WrittenPeriod as JSON
  term_period TEXT CHECK (json_valid(term_period)),
  period_start TEXT CHECK (period_start IS date(period_start)),
  period_end TEXT CHECK (period_end IS date(period_end)),
  first_school_year INTEGER NOT NULL CHECK (first_school_year BETWEEN 1990 AND 2100),
  source_name TEXT, -- the Word file's name; NULL for the built-in roadmap
  created_on TEXT NOT NULL CHECK (created_on IS date(created_on)),
  CHECK (period_start <= period_end)
) STRICT;

CREATE TABLE programme_text (
  id INTEGER PRIMARY KEY,
  section TEXT NOT NULL CHECK (section IN ('task', 'targetGroup', 'expectedResult')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (section, position)
) STRICT;

CREATE TABLE programme_form (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  goal TEXT
) STRICT;

CREATE TABLE programme_form_text (
  id INTEGER PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES programme_form (id) ON DELETE CASCADE,
  section TEXT NOT NULL CHECK (section IN ('task', 'expectedResult')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (form_id, section, position)
) STRICT;

CREATE TABLE roadmap_item (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  stage TEXT,
  activity TEXT NOT NULL,
  source_deadline_text TEXT NOT NULL,
  outcome TEXT NOT NULL
) STRICT;
CREATE INDEX roadmap_item_by_position ON roadmap_item (position);

CREATE TABLE roadmap_responsible (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES roadmap_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (item_id, position)
) STRICT;

CREATE TABLE occurrence (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES roadmap_item (id) ON DELETE CASCADE,
  school_year INTEGER NOT NULL CHECK (school_year BETWEEN 1990 AND 2100),
  deadline_text TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('range', 'point', 'recurring', 'open', 'unknown')),
  recurrence TEXT CHECK (recurrence IN ('weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'per-need')),
  precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year')),
  status TEXT NOT NULL CHECK (status IN ('notStarted', 'inProgress', 'done')),
  actual_start TEXT CHECK (actual_start IS date(actual_start)),
  actual_end TEXT CHECK (actual_end IS date(actual_end)),
  note TEXT NOT NULL,
  UNIQUE (item_id, school_year),
  CHECK ((status = 'done') = (actual_end IS NOT NULL))
) STRICT;
CREATE INDEX occurrence_by_school_year ON occurrence (school_year);

CREATE TABLE occurrence_part (
  id INTEGER PRIMARY KEY,
  occurrence_id INTEGER NOT NULL REFERENCES occurrence (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start TEXT CHECK (start IS date(start)),
  end TEXT CHECK (end IS date(end)),
  UNIQUE (occurrence_id, position),
  CHECK (start <= end)
) STRICT;

CREATE TABLE accepted_warning (
  key TEXT PRIMARY KEY
) STRICT;

CREATE TABLE paper_form (
  kind TEXT PRIMARY KEY,
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;
`;
