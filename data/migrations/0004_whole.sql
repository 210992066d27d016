-- What the whole programme needs on screen: the marks of the pilot agencies, the provinces of each group, money, notes and
-- files; and an English and a short text beside each that is printed.

ALTER TABLE strategic_plan ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE strategy ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN purpose_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE province ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE venue ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE venue ADD COLUMN room_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE venue ADD COLUMN street_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE statement ADD COLUMN audience_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE partnership ADD COLUMN note_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE curriculum ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE curriculum ADD COLUMN aim_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE curriculum ADD COLUMN audience_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE module ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE pilot_agency ADD COLUMN study_issue_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE event ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE agreement ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE agreement ADD COLUMN subject_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE training_group ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE deliverable ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE task ADD COLUMN short_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE task ADD COLUMN purpose_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE task ADD COLUMN audience_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE task ADD COLUMN condition_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE task ADD COLUMN adviser_note_en TEXT NOT NULL DEFAULT ''
--;
CREATE TABLE agency_mark (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    agency INTEGER REFERENCES pilot_agency (id) DEFERRABLE INITIALLY DEFERRED,
    step TEXT NOT NULL CONSTRAINT step CHECK (step IN (
        'coordination', 'study', 'issue_choice', 'signing', 'training', 'planning', 'implementation', 'conclusion')),
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN ('not_reached', 'in_progress', 'done')),
    date TEXT CONSTRAINT date CHECK (date IS date(date, '+0 days')),
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX agency_mark_by_agency ON agency_mark (agency)
--;
CREATE TABLE group_membership (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    "group" INTEGER REFERENCES training_group (id) DEFERRABLE INITIALLY DEFERRED,
    province TEXT REFERENCES province (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CONSTRAINT state CHECK (state IN ('proposed', 'confirmed'))
) STRICT
--;
CREATE INDEX group_membership_by_group ON group_membership ("group")
--;
CREATE INDEX group_membership_by_province ON group_membership (province)
--;
CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    subproject INTEGER REFERENCES subproject (id) DEFERRABLE INITIALLY DEFERRED,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    source INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    asked INTEGER, -- satang, as the two below
    approved INTEGER,
    spent INTEGER,
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX budget_line_by_subproject ON budget_line (subproject)
--;
CREATE INDEX budget_line_by_event ON budget_line (event)
--;
CREATE INDEX budget_line_by_source ON budget_line (source)
--;
-- `about` is the kind and the id of any record of the plan, such as task/120.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    about TEXT NOT NULL,
    date TEXT CONSTRAINT date CHECK (date IS date(date, '+0 days')),
    text TEXT NOT NULL
) STRICT
--;
CREATE TABLE file_link (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    about TEXT NOT NULL,
    title TEXT NOT NULL,
    path TEXT NOT NULL
) STRICT
--;
PRAGMA user_version = 4
