INSERT INTO answer_states (question, state, value) VALUES ('backup-restored-within-year', 'pass', 'yes');
INSERT INTO restore_tests (backup, "on", result) VALUES ('a', '2025-06-01', 'good');
