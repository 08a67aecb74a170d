INSERT INTO problems (id, number, target, state) VALUES ('P1', 'P1', 'his', 'waived');
INSERT INTO waivers (id, problem, measure_checks, expires_on) VALUES ('P1', 'P1', 'a; b', '2026-06-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'a', 'pass', 1), ('his', 'b', 'pass', 1), ('other', 'b', 'fail', 1), ('his', 'b', 'fail', 0);
