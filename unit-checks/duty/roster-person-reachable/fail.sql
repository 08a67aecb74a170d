INSERT INTO people (id, name) VALUES ('陈', '陈');
INSERT INTO rosters (starts_at, ends_at, person) VALUES ('2026-01-16 08:00', '2026-01-17 08:00', '陈');
