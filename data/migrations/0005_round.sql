-- A round from the letter to the morning at the desk: what each province was asked and answered, how people are reached,
-- the agenda and its speakers, meals, who came, and what was printed. Persons get a second key, without the marks above
-- and below the letters, by which names are found that differ in one of them.

ALTER TABLE event ADD COLUMN room TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE event ADD COLUMN head_count_due TEXT CONSTRAINT head_count_due CHECK (head_count_due IS date(head_count_due, '+0 days'))
--;
ALTER TABLE event ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CONSTRAINT locked CHECK (locked IN (0, 1))
--;
ALTER TABLE registration ADD COLUMN walk_in INTEGER NOT NULL DEFAULT 0 CONSTRAINT walk_in CHECK (walk_in IN (0, 1))
--;
ALTER TABLE registration ADD COLUMN discussion_group INTEGER
--;
ALTER TABLE registration ADD COLUMN arrives TEXT CONSTRAINT arrives CHECK (arrives IS date(arrives, '+0 days'))
--;
ALTER TABLE registration ADD COLUMN departs TEXT CONSTRAINT departs CHECK (departs IS date(departs, '+0 days'))
--;
ALTER TABLE person ADD COLUMN search_letters TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX person_by_search_letters ON person (search_letters)
--;
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organisation INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT kind CHECK (kind IN ('telephone', 'mobile', 'fax', 'email', 'other')),
    value TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX contact_by_person ON contact (person)
--;
CREATE INDEX contact_by_organisation ON contact (organisation)
--;
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    registration INTEGER REFERENCES registration (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT CONSTRAINT date CHECK (date IS date(date, '+0 days')),
    half TEXT NOT NULL CONSTRAINT half CHECK (half IN ('morning', 'afternoon')),
    time TEXT CONSTRAINT time CHECK (time IS time(time))
) STRICT
--;
CREATE INDEX attendance_by_event ON attendance (event, date, half)
--;
CREATE INDEX attendance_by_registration ON attendance (registration)
--;
CREATE TABLE distinct_persons (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    first INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    second INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT
--;
CREATE INDEX distinct_persons_by_first ON distinct_persons (first)
--;
CREATE INDEX distinct_persons_by_second ON distinct_persons (second)
--;
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    "group" INTEGER REFERENCES training_group (id) DEFERRABLE INITIALLY DEFERRED,
    province TEXT REFERENCES province (id) DEFERRABLE INITIALLY DEFERRED,
    quota INTEGER,
    letter_number TEXT NOT NULL,
    letter_state TEXT NOT NULL CONSTRAINT letter_state CHECK (letter_state IN ('draft', 'for_signature', 'signed', 'sent')),
    sent TEXT CONSTRAINT sent CHECK (sent IS date(sent, '+0 days')),
    reply_by TEXT CONSTRAINT reply_by CHECK (reply_by IS date(reply_by, '+0 days')),
    replied TEXT CONSTRAINT replied CHECK (replied IS date(replied, '+0 days')),
    accepted INTEGER,
    declined INTEGER NOT NULL CONSTRAINT declined CHECK (declined IN (0, 1)),
    decline_reason TEXT NOT NULL,
    coordinator INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    meals_general INTEGER,
    meals_muslim INTEGER,
    meals_vegetarian INTEGER
) STRICT
--;
CREATE INDEX invitation_by_group ON invitation ("group")
--;
CREATE INDEX invitation_by_province ON invitation (province)
--;
CREATE INDEX invitation_by_coordinator ON invitation (coordinator)
--;
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    day INTEGER NOT NULL,
    position INTEGER NOT NULL,
    time_start TEXT CONSTRAINT time_start CHECK (time_start IS time(time_start)),
    time_end TEXT CONSTRAINT time_end CHECK (time_end IS time(time_end)),
    kind TEXT NOT NULL CONSTRAINT kind CHECK (kind IN (
        'registration', 'opening', 'session', 'break', 'lunch', 'discussion', 'closing', 'other')),
    module INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    room TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX agenda_item_by_event ON agenda_item (event)
--;
CREATE INDEX agenda_item_by_module ON agenda_item (module)
--;
CREATE TABLE agenda_speaker (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT
--;
CREATE INDEX agenda_speaker_by_item ON agenda_speaker (item)
--;
CREATE INDEX agenda_speaker_by_person ON agenda_speaker (person)
--;
CREATE TABLE meal (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT kind CHECK (kind IN (
        'breakfast', 'morning_break', 'lunch', 'afternoon_break', 'dinner')),
    general INTEGER,
    muslim INTEGER,
    vegetarian INTEGER,
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX meal_by_event ON meal (event)
--;
-- `options` is JSON: what was chosen, so that the paper can be issued again exactly.
CREATE TABLE issued_paper (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    paper TEXT NOT NULL,
    issued TEXT CONSTRAINT issued CHECK (issued IS strftime('%Y-%m-%dT%H:%M:%S', issued)),
    names INTEGER,
    letter_number TEXT NOT NULL,
    options TEXT NOT NULL
) STRICT
--;
CREATE INDEX issued_paper_by_event ON issued_paper (event)
--;
-- Of no version: every key is made again when the file is opened.
UPDATE file SET key_version = -1
--;
PRAGMA user_version = 5
