INSERT INTO problems (id, number, title, state, first_seen_on) VALUES ('P1', 'P1', 'a', 'open', '2025-12-01');
