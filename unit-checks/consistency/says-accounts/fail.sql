INSERT INTO answer_states (question, state, value, answered_on) VALUES ('accounts-personal', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'account-shared', 'pass', 1), ('pc7', 'uid-unique', 'fail', 1);
