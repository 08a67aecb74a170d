INSERT INTO answer_states (question, state, value, answered_on) VALUES ('firewall-on', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'firewall-present', 'pass', 1), ('pc7', 'firewall-accepts-all', 'fail', 1);
