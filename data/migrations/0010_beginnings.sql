-- What a name, a surname or a position begins with stands in the full-text table too, behind a mark of its own: names
-- behind char(11), surnames behind char(12), positions behind char(10). So these three need no indexes of their texts.
-- Two of its letters are enough there; the word itself is looked for beside them. search_text ends with a char(10), so
-- that the last entry of a surname of one letter is as long as the others.
DROP TABLE person_term
--;
DROP TABLE person_trigram
--;
DROP INDEX person_by_search_name
--;
DROP INDEX person_by_search_surname
--;
DROP INDEX person_by_search_post
--;
DROP INDEX person_by_search_letters
--;
ALTER TABLE person DROP COLUMN search_text
--;
ALTER TABLE person DROP COLUMN search_surname
--;
ALTER TABLE person DROP COLUMN search_letters
--;
-- How many letters of search_name are of the given name.
ALTER TABLE person ADD COLUMN search_given INTEGER NOT NULL DEFAULT 0
--;
-- A number made of the name without marks, 0 where there is none: whose are different have different names, those of
-- whom they are alike are compared by the program.
ALTER TABLE person ADD COLUMN search_letters INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE person ADD COLUMN search_text TEXT GENERATED ALWAYS AS (
    search_title || search_name || char(10) || search_post || char(10, 11) || substr(search_name, 1, 2) || char(12) ||
    substr(search_name, search_given + 1, 2) || char(10)) VIRTUAL
--;
CREATE INDEX person_by_search_letters ON person (search_letters)
--;
CREATE VIRTUAL TABLE person_trigram USING fts5 (text, content = '', detail = 'none', columnsize = 0, tokenize = 'trigram case_sensitive 1')
--;
CREATE VIRTUAL TABLE person_term USING fts5vocab (person_trigram, instance)
--;
-- Of no version: every key, and every entry of the full-text table, is made again when the file is opened.
UPDATE file SET key_version = -1
--;
PRAGMA user_version = 10
