INSERT INTO answer_states (question, state, value, answered_on) VALUES ('unneeded-services-closed', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'high-risk-ports', 'pass', 1), ('pc7', 'inetd', 'fail', 1);
