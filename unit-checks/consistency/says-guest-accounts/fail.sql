INSERT INTO answer_states (question, state, value, answered_on) VALUES ('guest-accounts-closed', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'lightdm-guest', 'pass', 1), ('pc7', 'default-accounts', 'fail', 1);
