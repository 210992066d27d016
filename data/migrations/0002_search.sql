-- Words are looked for in search keys, which stand beside the names as caches: of the whole name, the surname, the
-- position, and of all with the title. The two full-text tables hold no text of their own: three letters at a time of
-- search_text, and for shorter words one and two at a time, each written in hexadecimal. They are filled by the program,
-- from search_text as it stood: only that exact text takes an entry away again.

ALTER TABLE person ADD COLUMN search_name TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE person ADD COLUMN search_surname TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE person ADD COLUMN search_post TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE person ADD COLUMN search_text TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX person_by_search_name ON person (search_name)
--;
CREATE INDEX person_by_search_surname ON person (search_surname)
--;
CREATE INDEX person_by_search_post ON person (search_post) WHERE search_post <> ''
--;
CREATE VIRTUAL TABLE person_trigram USING fts5 (text, content = '', detail = 'none', tokenize = 'trigram case_sensitive 1')
--;
CREATE VIRTUAL TABLE person_gram USING fts5 (text, content = '', detail = 'none', tokenize = 'ascii')
--;
-- Of no version: every key is made again when the file is opened.
UPDATE file SET key_version = -1
--;
PRAGMA user_version = 2
