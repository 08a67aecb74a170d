INSERT INTO answer_states (question, state, value, answered_on) VALUES ('passwords-strong', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'guessed-passwords', 'pass', 1), ('pc7', 'system-passwords', 'fail', 1);
