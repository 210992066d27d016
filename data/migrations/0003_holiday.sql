-- Government holidays, kept in each file and edited there. A file made before has none until they are filled in.

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    date TEXT NOT NULL CONSTRAINT date CHECK (date IS date(date, '+0 days')),
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT kind CHECK (kind IN ('fixed', 'lunar', 'substitute', 'yearly', 'special')),
    status TEXT NOT NULL CONSTRAINT status CHECK (status IN ('announced', 'expected', 'unconfirmed')),
    province TEXT REFERENCES province (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL
) STRICT
--;
CREATE INDEX holiday_by_province ON holiday (province)
--;
PRAGMA user_version = 3
