INSERT INTO answer_states (question, state, value, answered_on) VALUES ('guest-accounts-closed', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'lightdm-guest', 'pass', 1), ('his', 'default-accounts', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'lightdm-guest', 'waived', 1);
