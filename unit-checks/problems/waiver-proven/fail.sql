INSERT INTO waivers (id, problem, measure_checks, expires_on) VALUES ('P1', 'P1', 'a', '2026-06-01');
