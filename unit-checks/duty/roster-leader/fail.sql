INSERT INTO rosters (id, starts_at, ends_at, person, campaign) VALUES ('a', '2026-01-10 08:00', '2026-01-11 08:00', '陈', '两会');
