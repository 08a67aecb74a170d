INSERT INTO answer_states (question, state, value, answered_on) VALUES ('time-synchronised', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'clock-synchronized', 'pass', 1), ('pc7', 'time-daemon-enabled', 'fail', 1);
