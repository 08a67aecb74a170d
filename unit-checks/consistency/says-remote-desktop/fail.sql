INSERT INTO answer_states (question, state, value, answered_on) VALUES ('remote-desktop-closed', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'remote-desktop-servers', 'pass', 1), ('pc7', 'remote-control-software', 'fail', 1);
