-- SQLite makes a column of this kind for each row that goes in, though nothing of it is kept: of a long list of people
-- that took as long as writing them. The program makes the same text where it is asked for.
ALTER TABLE person DROP COLUMN search_text
--;
PRAGMA user_version = 11
