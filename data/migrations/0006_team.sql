-- Trainers, staff and observers are few among the registrations: an index of their own finds them at once.
CREATE INDEX registration_team ON registration (event, position, id) WHERE role <> 'trainee'
--;
PRAGMA user_version = 6
