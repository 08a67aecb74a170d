INSERT INTO answer_states (question, state, value, answered_on) VALUES ('admin-rights-limited', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'administrators-few', 'pass', 1), ('his', 'root-equal-groups', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'administrators-few', 'waived', 1);
