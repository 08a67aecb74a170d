INSERT INTO answer_states (question, state, value, answered_on) VALUES ('patches-current', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'security-updates-installed', 'pass', 1), ('pc7', 'os-supported', 'fail', 1);
