INSERT INTO waivers (id, problem, proof, measure_checks, expires_on) VALUES ('P1', 'P1', '测试报告', 'a', '2026-06-01'), ('P0', 'P0', NULL, NULL, '2020-06-01');
