INSERT INTO answer_states (question, state, value, answered_on) VALUES ('screens-locked', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'desktop-lock', 'pass', 1), ('pc7', 'session-timeout', 'fail', 1);
