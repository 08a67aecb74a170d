INSERT INTO problems (id, number, source, check_id, target, key_text, state, closed_on) VALUES ('P1', 'P1', 'check', 'a', 'his', 'name=li', 'closed', '2025-12-01');
INSERT INTO results (target, at, check_id, state, is_latest) VALUES ('his', '2026-01-10T00:00:00Z', 'a', 'fail', 1);
INSERT INTO findings (target, at, check_id, key_text) VALUES ('his', '2026-01-10T00:00:00Z', 'a', 'name=li');
