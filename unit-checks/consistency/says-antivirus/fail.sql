INSERT INTO answer_states (question, state, value, answered_on) VALUES ('antivirus-everywhere', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'malware-scanner-installed', 'pass', 1), ('pc7', 'malware-database-month', 'fail', 1);
