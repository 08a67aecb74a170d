INSERT INTO answer_states (question, state, value, answered_on) VALUES ('log-retention-days', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'log-retention', 'pass', 1), ('his', 'service-log-retention', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'log-retention', 'waived', 1);
