INSERT INTO answer_states (question, state, value, answered_on) VALUES ('wireless-none', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'wireless-off', 'pass', 1), ('his', 'mobile-uplink', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'wireless-off', 'waived', 1);
