INSERT INTO answer_states (question, state, value, answered_on) VALUES ('time-synchronised', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'clock-synchronized', 'pass', 1), ('his', 'time-daemon-enabled', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'clock-synchronized', 'waived', 1);
