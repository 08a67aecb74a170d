INSERT INTO answer_states (question, state, value, answered_on) VALUES ('leavers-closed', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'account-unused', 'pass', 1), ('his', 'expired-accounts', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'account-unused', 'waived', 1);
