-- The first schema. A line of "--;" ends a statement; the whole file is one transaction, and says itself which version
-- it leads to. Once released it is never changed: a later schema is a file of its own.
--
-- One table for each kind of record; its columns are the fields of the kind in include/ruam/core/records.h. Dates are
-- ISO 8601 of the common era, civil, without a zone. Provinces are keyed by ISO 3166-2. A reference is checked when the
-- transaction ends. Nothing is unique but the keys: rows are renumbered one by one.

PRAGMA application_id = 0x5275616D
--;
CREATE TABLE file (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL, -- a copy keeps it
    created_at TEXT NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at)),
    created_with TEXT NOT NULL,
    key_version INTEGER NOT NULL -- of the sort_ columns, which are caches: made again when the program's keys differ
) STRICT
--;
CREATE TABLE strategic_plan (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    start_year INTEGER,
    end_year INTEGER,
    as_printed TEXT NOT NULL,
    CONSTRAINT end_year CHECK (end_year IS NULL OR start_year IS NULL OR end_year >= start_year)
) STRICT
--;
CREATE TABLE strategy (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    "plan" INTEGER REFERENCES strategic_plan (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL
) STRICT
--;
CREATE INDEX strategy_by_plan ON strategy ("plan")
--;
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT kind CHECK (kind IN (
        'other', 'ministry', 'department', 'office', 'unit', 'university', 'institute', 'funder', 'province')),
    parent INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    aliases TEXT NOT NULL CONSTRAINT aliases CHECK (json_valid(aliases) AND json_type(aliases) = 'array')
) STRICT
--;
CREATE INDEX organisation_by_parent ON organisation (parent)
--;
CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    short_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    owner INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    strategy INTEGER REFERENCES strategy (id) DEFERRABLE INITIALLY DEFERRED,
    round_word TEXT NOT NULL,
    as_of TEXT CONSTRAINT as_of CHECK (as_of IS date(as_of, '+0 days')),
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX programme_by_owner ON programme (owner)
--;
CREATE INDEX programme_by_strategy ON programme (strategy)
--;
CREATE TABLE announcement (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    channel TEXT NOT NULL,
    reporter TEXT NOT NULL,
    reporter_unit TEXT NOT NULL,
    source TEXT NOT NULL,
    published TEXT CONSTRAINT published CHECK (published IS strftime('%Y-%m-%dT%H:%M:%S', published, '+0 days')),
    updated TEXT CONSTRAINT updated CHECK (updated IS strftime('%Y-%m-%dT%H:%M:%S', updated, '+0 days'))
) STRICT
--;
CREATE TABLE province (
    id TEXT PRIMARY KEY NOT NULL CONSTRAINT id CHECK (length(id) BETWEEN 1 AND 7),
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    region TEXT NOT NULL,
    in_scope INTEGER NOT NULL CONSTRAINT in_scope CHECK (in_scope IN (0, 1)),
    sort_name BLOB NOT NULL
) STRICT
--;
CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    room TEXT NOT NULL,
    street TEXT NOT NULL,
    province TEXT REFERENCES province (id) DEFERRABLE INITIALLY DEFERRED,
    capacity INTEGER,
    booking TEXT NOT NULL CONSTRAINT booking CHECK (booking IN ('not_set', 'contacted', 'booked', 'confirmed')),
    CONSTRAINT capacity CHECK (capacity >= 0)
) STRICT
--;
CREATE INDEX venue_by_province ON venue (province)
--;
CREATE TABLE subproject (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    short_name TEXT NOT NULL,
    aliases TEXT NOT NULL CONSTRAINT aliases CHECK (json_valid(aliases) AND json_type(aliases) = 'array')
) STRICT
--;
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT kind CHECK (kind IN ('purpose', 'objective', 'expected_result', 'status_note')),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    text_en TEXT NOT NULL,
    audience TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN ('not_set', 'done', 'in_progress', 'planned'))
) STRICT
--;
CREATE INDEX statement_by_subproject ON statement (subproject)
--;
CREATE TABLE partnership (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CONSTRAINT role CHECK (role IN ('cooperation', 'academic_adviser', 'funder')),
    position INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX partnership_by_subproject ON partnership (subproject)
--;
CREATE INDEX partnership_by_organisation ON partnership (organisation)
--;
CREATE TABLE curriculum (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    aliases TEXT NOT NULL CONSTRAINT aliases CHECK (json_valid(aliases) AND json_type(aliases) = 'array'),
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN ('planned', 'in_development', 'developed')),
    aim TEXT NOT NULL,
    audience TEXT NOT NULL
) STRICT
--;
CREATE INDEX curriculum_by_subproject ON curriculum (subproject)
--;
CREATE TABLE module (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    curriculum INTEGER REFERENCES curriculum (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL
) STRICT
--;
CREATE INDEX module_by_curriculum ON module (curriculum)
--;
CREATE TABLE pilot_agency (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    study_issue TEXT NOT NULL,
    issue_state TEXT NOT NULL CONSTRAINT issue_state CHECK (issue_state IN ('under_consideration', 'chosen'))
) STRICT
--;
CREATE INDEX pilot_agency_by_subproject ON pilot_agency (subproject)
--;
CREATE INDEX pilot_agency_by_organisation ON pilot_agency (organisation)
--;
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT kind CHECK (kind IN ('training', 'trainer_training', 'signing', 'meeting', 'other')),
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN (
        'draft', 'scheduled', 'confirmed', 'held', 'postponed', 'cancelled')),
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    start TEXT CONSTRAINT start CHECK (start IS date(start, '+0 days')),
    "end" TEXT CONSTRAINT "end" CHECK ("end" IS date("end", '+0 days')),
    time_start TEXT CONSTRAINT time_start CHECK (time_start IS time(time_start)),
    time_end TEXT CONSTRAINT time_end CHECK (time_end IS time(time_end)),
    venue INTEGER REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    curriculum INTEGER REFERENCES curriculum (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    as_printed TEXT NOT NULL,
    CONSTRAINT "end" CHECK ("end" IS NULL OR (start IS NOT NULL AND "end" >= start)),
    -- Midnight as an end is 24.00, the end of the day.
    CONSTRAINT time_end CHECK (time_end IS NULL OR (time_start IS NOT NULL
        AND (time_end >= time_start OR time_end = '00:00:00')))
) STRICT
--;
CREATE INDEX event_by_subproject ON event (subproject)
--;
CREATE INDEX event_by_venue ON event (venue)
--;
CREATE INDEX event_by_curriculum ON event (curriculum)
--;
CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    subject TEXT NOT NULL,
    aliases TEXT NOT NULL CONSTRAINT aliases CHECK (json_valid(aliases) AND json_type(aliases) = 'array')
) STRICT
--;
CREATE INDEX agreement_by_event ON agreement (event)
--;
CREATE TABLE agreement_party (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    agreement INTEGER REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT
--;
CREATE INDEX agreement_party_by_agreement ON agreement_party (agreement)
--;
CREATE INDEX agreement_party_by_organisation ON agreement_party (organisation)
--;
CREATE TABLE training_group (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    as_printed TEXT NOT NULL
) STRICT
--;
CREATE INDEX training_group_by_event ON training_group (event)
--;
CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN ('not_started', 'in_preparation', 'submitted', 'published'))
) STRICT
--;
CREATE INDEX deliverable_by_subproject ON deliverable (subproject)
--;
CREATE TABLE deliverable_content (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    deliverable INTEGER REFERENCES deliverable (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    text_en TEXT NOT NULL
) STRICT
--;
CREATE INDEX deliverable_content_by_deliverable ON deliverable_content (deliverable)
--;
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN (
        'not_started', 'in_progress', 'waiting', 'done', 'cancelled')),
    waiting_for TEXT NOT NULL,
    start TEXT CONSTRAINT start CHECK (start IS date(start, '+0 days')),
    due TEXT CONSTRAINT due CHECK (due IS date(due, '+0 days')),
    finished TEXT CONSTRAINT finished CHECK (finished IS date(finished, '+0 days')),
    percent INTEGER,
    owner INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    adviser INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    adviser_note TEXT NOT NULL,
    budget_support INTEGER NOT NULL CONSTRAINT budget_support CHECK (budget_support IN (0, 1)),
    purpose TEXT NOT NULL,
    audience TEXT NOT NULL,
    condition TEXT NOT NULL,
    predecessor INTEGER REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    deliverable INTEGER REFERENCES deliverable (id) DEFERRABLE INITIALLY DEFERRED,
    evidence TEXT NOT NULL,
    CONSTRAINT due CHECK (due IS NULL OR start IS NULL OR due >= start),
    CONSTRAINT percent CHECK (percent BETWEEN 0 AND 100)
) STRICT
--;
CREATE INDEX task_by_subproject ON task (subproject)
--;
CREATE INDEX task_by_owner ON task (owner)
--;
CREATE INDEX task_by_adviser ON task (adviser)
--;
CREATE INDEX task_by_predecessor ON task (predecessor)
--;
CREATE INDEX task_by_event ON task (event)
--;
CREATE INDEX task_by_deliverable ON task (deliverable)
--;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    title TEXT NOT NULL,
    given TEXT NOT NULL,
    surname TEXT NOT NULL,
    position_title TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    province TEXT REFERENCES province (id) DEFERRABLE INITIALLY DEFERRED,
    sort_given BLOB NOT NULL,
    sort_surname BLOB NOT NULL
) STRICT
--;
CREATE INDEX person_by_organisation ON person (organisation)
--;
CREATE INDEX person_by_province ON person (province)
--;
CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    role TEXT NOT NULL CONSTRAINT role CHECK (role IN (
        'trainee', 'trainer', 'central_trainer', 'adviser_trainer', 'staff', 'observer')),
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN (
        'named', 'confirmed', 'reserve', 'substituted', 'absent', 'cancelled')),
    position_title TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    province TEXT REFERENCES province (id) DEFERRABLE INITIALLY DEFERRED,
    replaces INTEGER REFERENCES registration (id) DEFERRABLE INITIALLY DEFERRED,
    sort_given BLOB NOT NULL,
    sort_surname BLOB NOT NULL,
    sort_province BLOB NOT NULL
) STRICT
--;
CREATE INDEX registration_by_person ON registration (person)
--;
CREATE INDEX registration_by_organisation ON registration (organisation)
--;
CREATE INDEX registration_by_province ON registration (province)
--;
CREATE INDEX registration_by_replaces ON registration (replaces) WHERE replaces IS NOT NULL
--;
-- One for each order in which participants are read, a page at a time. The sort keys of person and province are copied
-- into registration so that a page is one walk along an index.
CREATE INDEX registration_as_given ON registration (event, position)
--;
CREATE INDEX registration_by_name ON registration (event, sort_given, sort_surname)
--;
CREATE INDEX registration_by_place ON registration (event, sort_province, position)
--;
-- The history, append-only. seq is the order of writing: ids come from the clocks of several machines.
CREATE TABLE step (
    seq INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    at_utc TEXT NOT NULL CHECK (at_utc IS strftime('%Y-%m-%dT%H:%M:%fZ', at_utc)),
    who TEXT NOT NULL,
    verb TEXT NOT NULL,
    args_json TEXT NOT NULL CHECK (json_valid(args_json)),
    undoes INTEGER REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED, -- only in steps that undo or redo
    schema_version INTEGER NOT NULL
) STRICT
--;
CREATE INDEX step_by_undoes ON step (undoes) WHERE undoes IS NOT NULL
--;
-- The rows of an ordinary step. JSON of the changed fields of an updated row, of all fields of one inserted (no
-- "before") or removed (no "after"). Steps that undo or redo have none: they name the step they undo.
CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    row_id ANY NOT NULL, -- integer; text for provinces
    "before" TEXT CHECK ("before" IS NULL OR json_valid("before")),
    "after" TEXT CHECK ("after" IS NULL OR json_valid("after")),
    PRIMARY KEY (step, kind, row_id),
    CHECK ("before" IS NOT NULL OR "after" IS NOT NULL)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX change_by_row ON change (kind, row_id)
--;
PRAGMA user_version = 1
