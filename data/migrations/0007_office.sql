-- What the office puts on its papers: it belongs to the programme, so that it goes with the file.
ALTER TABLE programme ADD COLUMN office TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN office_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN office_address TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN office_address_en TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN office_unit TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN office_telephone TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN office_fax TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN office_email TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN letter_prefix TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN memo_to TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN emblem TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE programme ADD COLUMN printed_letterhead INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE programme ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
--;
CREATE TABLE signatory (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    role TEXT NOT NULL CONSTRAINT role CHECK (role IN (
        'letter', 'memo', 'registrar', 'certifier', 'preparer', 'reviewer')),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    post TEXT NOT NULL,
    post_en TEXT NOT NULL,
    acting TEXT NOT NULL CONSTRAINT acting CHECK (acting IN ('own', 'in_place', 'on_behalf')),
    acting_for TEXT NOT NULL
) STRICT
--;
CREATE TABLE paper_template (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    paper TEXT NOT NULL,
    addressee TEXT NOT NULL,
    subject TEXT NOT NULL,
    reference TEXT NOT NULL,
    enclosures TEXT NOT NULL,
    body TEXT NOT NULL,
    font TEXT NOT NULL,
    size_step INTEGER
) STRICT
--;
PRAGMA user_version = 7
