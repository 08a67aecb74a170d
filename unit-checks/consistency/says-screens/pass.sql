INSERT INTO answer_states (question, state, value, answered_on) VALUES ('screens-locked', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'desktop-lock', 'pass', 1), ('his', 'session-timeout', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'desktop-lock', 'waived', 1);
