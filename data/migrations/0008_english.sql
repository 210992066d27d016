-- Each English title is a working translation until a person confirms it; before there was one mark for all of them.
ALTER TABLE strategic_plan ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE strategic_plan SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE strategy ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE strategy SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE organisation ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE organisation SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE venue ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE venue SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE subproject ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE subproject SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE curriculum ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE curriculum SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE module ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE module SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE event ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE event SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE agreement ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE agreement SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE training_group ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE training_group SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE deliverable ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE deliverable SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE task ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE task SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE budget_line ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE budget_line SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
ALTER TABLE agenda_item ADD COLUMN english_confirmed INTEGER NOT NULL DEFAULT 0
    CONSTRAINT english_confirmed CHECK (english_confirmed IN (0, 1))
--;
UPDATE agenda_item SET english_confirmed = coalesce((SELECT max(english_confirmed) FROM programme), 0)
--;
PRAGMA user_version = 8
