INSERT INTO answer_states (question, state, value, answered_on) VALUES ('log-retention-days', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'log-retention', 'pass', 1), ('pc7', 'service-log-retention', 'fail', 1);
