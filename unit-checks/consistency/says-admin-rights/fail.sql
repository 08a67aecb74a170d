INSERT INTO answer_states (question, state, value, answered_on) VALUES ('admin-rights-limited', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'administrators-few', 'pass', 1), ('pc7', 'root-equal-groups', 'fail', 1);
