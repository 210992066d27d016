-- SQLite makes a column of this kind for each row that goes in, though nothing of it is kept: that took two fifths of
-- the time in which the rows of a long list of people are written. The program makes the same text where it is needed.
ALTER TABLE person DROP COLUMN search_text
--;
PRAGMA user_version = 11
