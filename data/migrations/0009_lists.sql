-- A long list is kept in the history by a few rows for many records: the rows one step added, some hundred of one kind
-- at a time, their ids from first to last. rows is JSON, [[id, {field: value, …}], …], as zlib packs it, behind its
-- length in four bytes.
CREATE TABLE added_rows (
    step INTEGER NOT NULL REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (step, kind, first),
    CHECK (first <= last)
) STRICT
--;
CREATE INDEX added_rows_by_row ON added_rows (kind, first, last)
--;
-- Words of one and two letters are looked for by the entries of three letters that begin with them, so they need no
-- entries of their own: two letters that end every text let the last of it begin an entry too. How long the texts are
-- is never asked. person_term says which entries there are.
DROP TABLE person_gram
--;
DROP TABLE person_trigram
--;
-- search_text is put together from its parts where it is asked for: kept, it was a quarter of every row.
ALTER TABLE person ADD COLUMN search_title TEXT NOT NULL DEFAULT ''
--;
UPDATE person SET search_title = substr(search_text, 1, length(search_text) - length(search_name)
    - CASE search_post WHEN '' THEN 0 ELSE length(search_post) + 1 END)
--;
ALTER TABLE person DROP COLUMN search_text
--;
ALTER TABLE person ADD COLUMN search_text TEXT GENERATED ALWAYS AS (
    search_title || search_name || CASE search_post WHEN '' THEN '' ELSE char(10) || search_post END) VIRTUAL
--;
CREATE VIRTUAL TABLE person_trigram USING fts5 (text, content = '', detail = 'none', columnsize = 0, tokenize = 'trigram case_sensitive 1')
--;
INSERT INTO person_trigram (rowid, text) SELECT id, search_text || char(10, 10) FROM person
--;
CREATE VIRTUAL TABLE person_term USING fts5vocab (person_trigram, instance)
--;
-- Most people belong to no office of the programme.
DROP INDEX person_by_organisation
--;
CREATE INDEX person_by_organisation ON person (organisation) WHERE organisation IS NOT NULL
--;
DROP INDEX registration_by_organisation
--;
CREATE INDEX registration_by_organisation ON registration (organisation) WHERE organisation IS NOT NULL
--;
-- SQLite builds the list behind IN anew for every row it writes; one comparison after another costs nothing.
DROP INDEX registration_team
--;
ALTER TABLE registration RENAME COLUMN role TO old_role
--;
ALTER TABLE registration RENAME COLUMN state TO old_state
--;
ALTER TABLE registration ADD COLUMN role TEXT NOT NULL DEFAULT 'trainee' CONSTRAINT role CHECK (
    role = 'trainee' OR role = 'trainer' OR role = 'central_trainer' OR role = 'adviser_trainer' OR role = 'staff'
    OR role = 'observer')
--;
ALTER TABLE registration ADD COLUMN state TEXT NOT NULL DEFAULT 'named' CONSTRAINT state CHECK (
    state = 'named' OR state = 'confirmed' OR state = 'reserve' OR state = 'substituted' OR state = 'absent'
    OR state = 'cancelled')
--;
UPDATE registration SET role = old_role, state = old_state
--;
ALTER TABLE registration DROP COLUMN old_role
--;
ALTER TABLE registration DROP COLUMN old_state
--;
CREATE INDEX registration_team ON registration (event, position, id) WHERE role <> 'trainee'
--;
PRAGMA user_version = 9
