// Migration 30: the register of papers, their signed copies, who has read them, blanks and pictures of the school's own.

/**
 * Immutable once released. Every official paper is a row of `paper`; an order on pairs keeps beside it only what is
 * its own. What was typed for the orders of version 20 becomes the first rows of the register.
 */
export const migration0030 = `
ALTER TABLE school ADD COLUMN core_number_pattern TEXT NOT NULL DEFAULT '{n}-ОД';
ALTER TABLE school ADD COLUMN personnel_number_pattern TEXT NOT NULL DEFAULT '{n}-лс';

CREATE TABLE paper_template ( -- a blank of the school's own, as it was given
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  file_name TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('letterhead', 'blank')),
  kinds TEXT NOT NULL CHECK (json_valid(kinds)), -- used for them of itself
  added_on TEXT NOT NULL CHECK (added_on IS date(added_on)),
  docx BLOB NOT NULL
) STRICT;

CREATE TABLE picture ( -- the school's own, behind awards
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  width_px INTEGER NOT NULL CHECK (width_px > 0),
  height_px INTEGER NOT NULL CHECK (height_px > 0),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind <> ''),
  title TEXT NOT NULL,
  about TEXT NOT NULL CHECK (json_valid(about)), -- ids of those it is about
  round_id INTEGER REFERENCES matching_round (id) ON DELETE SET NULL,
  series TEXT CHECK (series IN ('core', 'personnel')),
  number TEXT NOT NULL,
  date TEXT CHECK (date IS date(date)),
  status TEXT NOT NULL CHECK (status IN ('draft', 'printed', 'signed', 'cancelled')),
  typed TEXT NOT NULL CHECK (json_valid(typed)), -- values of its own form
  template_id INTEGER REFERENCES paper_template (id) ON DELETE SET NULL,
  created_on TEXT CHECK (created_on IS date(created_on)), -- NULL: before the register was kept
  printed_on TEXT CHECK (printed_on IS date(printed_on)),
  signed_on TEXT CHECK (signed_on IS date(signed_on)), -- the day it was entered as signed
  cancelled_on TEXT CHECK (cancelled_on IS date(cancelled_on)),
  cancelled_by INTEGER REFERENCES paper (id),
  cancelled_words TEXT NOT NULL,
  CHECK (status NOT IN ('signed', 'cancelled') OR date IS NOT NULL),
  CHECK (status NOT IN ('signed', 'cancelled') OR series IS NULL OR number <> ''),
  CHECK ((status = 'cancelled') = (cancelled_on IS NOT NULL))
) STRICT;
CREATE INDEX paper_by_kind ON paper (kind);
CREATE INDEX paper_by_series ON paper (series, date);

CREATE TABLE paper_copy ( -- a signed paper as it was signed
  paper_id INTEGER PRIMARY KEY REFERENCES paper (id) ON DELETE CASCADE,
  model TEXT NOT NULL CHECK (json_valid(model)), -- its words and layout
  docx BLOB NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE TABLE acquaintance ( -- who must sign that they have read a paper
  id INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  UNIQUE (paper_id, person_id)
) STRICT;
CREATE INDEX acquaintance_by_person ON acquaintance (person_id);

INSERT INTO paper (id, kind, title, about, series, number, date, status, typed, cancelled_words, signed_on)
SELECT id, 'order-pairs', '', json_array(id), 'core', number, date, iif(signed, 'signed', 'draft'), '{}', '',
  iif(signed, date, NULL)
FROM pair_order;

INSERT INTO paper (kind, title, about, series, number, date, status, typed, cancelled_words)
SELECT kind, '', '[]', 'core', trim(json_extract(data, '$.number')), json_extract(data, '$.date'), 'draft',
  CASE kind
    WHEN 'order-forms' THEN json_object(
      'councilDate', json_extract(data, '$.councilDate'), 'councilNumber', json_extract(data, '$.councilNumber'),
      'curator', json_extract(data, '$.curatorId'), 'control', json_extract(data, '$.controlId'))
    ELSE json_remove(data, '$.date', '$.number')
  END, ''
FROM paper_form WHERE kind IN ('order-introduction', 'order-forms');
DROP TABLE paper_form;

CREATE TABLE pair_order_next (
  id INTEGER PRIMARY KEY,
  paper_id INTEGER NOT NULL UNIQUE REFERENCES paper (id),
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'dissolution')),
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;
INSERT INTO pair_order_next (id, paper_id, kind, data) SELECT id, id, kind, data FROM pair_order;
CREATE TABLE pair_order_line_next (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES pair_order_next (id) ON DELETE CASCADE,
  pair_id INTEGER NOT NULL REFERENCES pair (id),
  position INTEGER NOT NULL,
  UNIQUE (order_id, pair_id)
) STRICT;
INSERT INTO pair_order_line_next SELECT id, order_id, pair_id, position FROM pair_order_line;
DROP TABLE pair_order_line;
DROP TABLE pair_order;
ALTER TABLE pair_order_next RENAME TO pair_order;
ALTER TABLE pair_order_line_next RENAME TO pair_order_line;
CREATE INDEX pair_order_line_by_pair ON pair_order_line (pair_id);
`;
