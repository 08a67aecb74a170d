INSERT INTO answer_states (question, state, value, answered_on) VALUES ('audit-enabled', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'audit-installed', 'pass', 1), ('pc7', 'audit-covers', 'fail', 1);
