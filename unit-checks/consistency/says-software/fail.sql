INSERT INTO answer_states (question, state, value, answered_on) VALUES ('software-approved-only', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'leisure-software', 'pass', 1), ('pc7', 'remote-control-software', 'fail', 1);
