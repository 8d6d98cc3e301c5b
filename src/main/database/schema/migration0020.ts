// Migration 20: people and their roles, consents, interviews, preferences, pairs and the orders on them.

/**
 * Immutable once released. A role is a `participant`: one person's part in the programme, as mentor or as mentee;
 * what one does in the programme (choose, be paired) hangs on the role, what one is hangs on the person.
 * Lists that are only ever read whole are JSON.
 */
export const migration0020 = `
ALTER TABLE school ADD COLUMN postal_address TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN inn TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN ogrn TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN site_address TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN keeps_passports INTEGER NOT NULL DEFAULT 0 CHECK (keeps_passports IN (0, 1));

ALTER TABLE programme_form ADD COLUMN catalogue_id TEXT; -- NULL for a form of the school's own
ALTER TABLE programme_form ADD COLUMN target_category TEXT NOT NULL DEFAULT '';

CREATE TABLE programme_form_variant (
  id INTEGER PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES programme_form (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (form_id, position)
) STRICT;

CREATE TABLE form_programme ( -- the bank of mentoring programmes
  id INTEGER PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES programme_form (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  duration TEXT NOT NULL,
  results TEXT NOT NULL,
  UNIQUE (form_id, position)
) STRICT;

CREATE TABLE catalogue ( -- what the school has changed in a catalogue of resources/
  name TEXT PRIMARY KEY,
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  category TEXT NOT NULL CHECK (category IN ('staff', 'pupil', 'parent', 'outside')),
  surname TEXT NOT NULL CHECK (surname <> ''),
  name TEXT NOT NULL,
  patronymic TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('male', 'female')),
  birth_date TEXT CHECK (birth_date IS date(birth_date)),
  position TEXT NOT NULL,
  class_name TEXT NOT NULL,
  workplace TEXT NOT NULL,
  qualification TEXT NOT NULL,
  service_years INTEGER CHECK (service_years BETWEEN 0 AND 80), -- full years on the day service_stated_on
  service_stated_on TEXT CHECK (service_stated_on IS date(service_stated_on)),
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  address TEXT NOT NULL,
  subjects TEXT NOT NULL CHECK (json_valid(subjects)),
  competences TEXT NOT NULL CHECK (json_valid(competences)),
  requests TEXT NOT NULL CHECK (json_valid(requests)),
  note TEXT NOT NULL,
  passport TEXT NOT NULL, -- empty unless the school keeps such data
  indeclinable INTEGER NOT NULL CHECK (indeclinable IN (0, 1)),
  name_forms TEXT NOT NULL CHECK (json_valid(name_forms)), -- cases put right by hand
  position_forms TEXT NOT NULL CHECK (json_valid(position_forms)),
  left_on TEXT CHECK (left_on IS date(left_on)),
  CHECK ((service_years IS NULL) = (service_stated_on IS NULL))
) STRICT;
CREATE INDEX person_by_name ON person (surname, name, patronymic);

CREATE TABLE representative (
  id INTEGER PRIMARY KEY,
  child_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  adult_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  relation TEXT NOT NULL, -- мать, отец, опекун
  authority TEXT NOT NULL, -- what proves it
  UNIQUE (child_id, adult_id),
  CHECK (child_id <> adult_id)
) STRICT;
CREATE INDEX representative_by_adult ON representative (adult_id);

CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('mentor', 'mentee')),
  form_id INTEGER REFERENCES programme_form (id),
  variant TEXT NOT NULL,
  capacity INTEGER NOT NULL CHECK (capacity BETWEEN 0 AND 50),
  target_group TEXT CHECK (target_group IN ('struggling', 'talented', 'limitedHealth', 'novice', 'experiencedInDifficulty')),
  days TEXT NOT NULL CHECK (json_valid(days)), -- weekdays when free, 1 is Monday; none means any
  since TEXT CHECK (since IS date(since)),
  until TEXT CHECK (until IS date(until)),
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
  left_on TEXT CHECK (left_on IS date(left_on)),
  outcome TEXT NOT NULL,
  case_link TEXT NOT NULL,
  feedback TEXT NOT NULL,
  CHECK (since <= until)
) STRICT;
CREATE UNIQUE INDEX participant_once ON participant (person_id, role) WHERE left_on IS NULL;
CREATE INDEX participant_by_person ON participant (person_id);
CREATE INDEX participant_by_form ON participant (form_id);

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('processing', 'dissemination', 'mentorship')),
  signer TEXT NOT NULL CHECK (signer IN ('self', 'representative', 'both')),
  representative_id INTEGER REFERENCES person (id),
  issued_on TEXT CHECK (issued_on IS date(issued_on)), -- the blank was printed and handed out
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  valid_until TEXT CHECK (valid_until IS date(valid_until)), -- NULL: until the end of taking part
  refused_on TEXT CHECK (refused_on IS date(refused_on)),
  withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on)),
  data_categories TEXT NOT NULL CHECK (json_valid(data_categories)), -- of dissemination: what may be published
  conditions TEXT NOT NULL,
  site_address TEXT NOT NULL,
  note TEXT NOT NULL,
  CHECK (withdrawn_on IS NULL OR signed_on IS NOT NULL),
  CHECK (signed_on IS NULL OR refused_on IS NULL)
) STRICT;
CREATE INDEX consent_by_person ON consent (person_id, kind);

CREATE TABLE interview (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  planned_on TEXT CHECK (planned_on IS date(planned_on)),
  planned_time TEXT NOT NULL,
  place TEXT NOT NULL,
  interviewer_id INTEGER REFERENCES person (id),
  held_on TEXT CHECK (held_on IS date(held_on)),
  decision TEXT CHECK (decision IN ('recommended', 'withReservations', 'notRecommended')),
  comment TEXT NOT NULL,
  CHECK (decision IS NULL OR held_on IS NOT NULL)
) STRICT;
CREATE INDEX interview_by_person ON interview (person_id);

CREATE TABLE interview_score (
  id INTEGER PRIMARY KEY,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  criterion TEXT NOT NULL, -- its words on that day
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  UNIQUE (interview_id, position)
) STRICT;

CREATE TABLE matching_round (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  form_id INTEGER REFERENCES programme_form (id), -- NULL: all forms
  held_on TEXT CHECK (held_on IS date(held_on)), -- the group meeting
  choices INTEGER NOT NULL CHECK (choices BETWEEN 1 AND 10), -- how many one may name
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  method TEXT CHECK (method IN ('minimumCost', 'stable', 'byHand')) -- of the draft; NULL before the first
) STRICT;

CREATE TABLE preference_answer (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES matching_round (id) ON DELETE CASCADE,
  participant_id INTEGER NOT NULL REFERENCES participant (id),
  refused INTEGER NOT NULL CHECK (refused IN (0, 1)), -- answered that there is nobody to name, or would not answer
  UNIQUE (round_id, participant_id)
) STRICT;

CREATE TABLE preference (
  id INTEGER PRIMARY KEY,
  answer_id INTEGER NOT NULL REFERENCES preference_answer (id) ON DELETE CASCADE,
  rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 10),
  chosen_id INTEGER NOT NULL REFERENCES participant (id),
  UNIQUE (answer_id, rank),
  UNIQUE (answer_id, chosen_id)
) STRICT;
CREATE INDEX preference_by_chosen ON preference (chosen_id);

CREATE TABLE pair_rule (
  id INTEGER PRIMARY KEY,
  mentor_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  mentee_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('fixed', 'forbidden')),
  reason TEXT NOT NULL,
  UNIQUE (mentor_id, mentee_id)
) STRICT;

CREATE TABLE round_draft ( -- who is proposed to whom; without a row one has no pair yet
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES matching_round (id) ON DELETE CASCADE,
  mentor_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  mentee_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
  UNIQUE (round_id, mentee_id)
) STRICT;

CREATE TABLE pair_order ( -- an order on pairs: they are approved, or dissolved
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'dissolution')),
  date TEXT CHECK (date IS date(date)),
  number TEXT NOT NULL,
  signed INTEGER NOT NULL CHECK (signed IN (0, 1)),
  data TEXT NOT NULL CHECK (json_valid(data)), -- what only the paper needs
  CHECK (signed = 0 OR (date IS NOT NULL AND number <> ''))
) STRICT;

CREATE TABLE pair ( -- a pair, or a group when it has several mentees
  id INTEGER PRIMARY KEY,
  form_id INTEGER REFERENCES programme_form (id),
  variant TEXT NOT NULL,
  mentor_id INTEGER NOT NULL REFERENCES participant (id),
  since TEXT CHECK (since IS date(since)),
  until TEXT CHECK (until IS date(until)),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'active', 'completed', 'dissolved')),
  closed_on TEXT CHECK (closed_on IS date(closed_on)),
  closing_reason TEXT NOT NULL,
  rationale TEXT NOT NULL, -- why these, as the matching said it
  addendum TEXT NOT NULL CHECK (addendum IN ('notNeeded', 'missing', 'signed')),
  addendum_number TEXT NOT NULL,
  addendum_date TEXT CHECK (addendum_date IS date(addendum_date)),
  CHECK (since <= until),
  CHECK ((closed_on IS NOT NULL) = (status IN ('completed', 'dissolved'))),
  CHECK (addendum <> 'signed' OR addendum_date IS NOT NULL)
) STRICT;
CREATE INDEX pair_by_mentor ON pair (mentor_id);

CREATE TABLE pair_mentee (
  id INTEGER PRIMARY KEY,
  pair_id INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  mentee_id INTEGER NOT NULL REFERENCES participant (id),
  since TEXT CHECK (since IS date(since)),
  until TEXT CHECK (until IS date(until)), -- left the group on that day
  UNIQUE (pair_id, mentee_id)
) STRICT;
CREATE INDEX pair_mentee_by_mentee ON pair_mentee (mentee_id);

CREATE TABLE pair_order_line (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES pair_order (id) ON DELETE CASCADE,
  pair_id INTEGER NOT NULL REFERENCES pair (id),
  position INTEGER NOT NULL,
  UNIQUE (order_id, pair_id)
) STRICT;
CREATE INDEX pair_order_line_by_pair ON pair_order_line (pair_id);

CREATE TABLE pair_event ( -- what has happened to a pair, in words of the day
  id INTEGER PRIMARY KEY,
  pair_id INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  words TEXT NOT NULL
) STRICT;
CREATE INDEX pair_event_by_pair ON pair_event (pair_id);

CREATE TABLE support_item ( -- the psychological support plan of a pair
  id INTEGER PRIMARY KEY,
  pair_id INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  activity TEXT NOT NULL,
  due_text TEXT NOT NULL,
  responsible TEXT NOT NULL,
  done_on TEXT CHECK (done_on IS date(done_on)),
  note TEXT NOT NULL,
  UNIQUE (pair_id, position)
) STRICT;
`;
