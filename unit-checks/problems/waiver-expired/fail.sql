INSERT INTO problems (id, number, state) VALUES ('P1', 'P1', 'waived');
INSERT INTO waivers (id, problem, expires_on) VALUES ('P1', 'P1', '2026-01-14');
