INSERT INTO answer_states (question, state, value, answered_on) VALUES ('software-approved-only', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'leisure-software', 'pass', 1), ('his', 'remote-control-software', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'leisure-software', 'waived', 1);
