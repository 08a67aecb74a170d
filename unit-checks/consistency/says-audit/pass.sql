INSERT INTO answer_states (question, state, value, answered_on) VALUES ('audit-enabled', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'audit-installed', 'pass', 1), ('his', 'audit-covers', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'audit-installed', 'waived', 1);
