INSERT INTO answer_states (question, state, value, answered_on) VALUES ('passwords-strong', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'guessed-passwords', 'pass', 1), ('his', 'system-passwords', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'guessed-passwords', 'waived', 1);
