INSERT INTO ups (name, test_result, test_date) VALUES ('room1', 'passed', '2026-01-01');
