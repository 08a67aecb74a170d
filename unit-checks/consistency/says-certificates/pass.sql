INSERT INTO answer_states (question, state, value, answered_on) VALUES ('host-certificates-valid', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'certificate-expired', 'pass', 1), ('his', 'certificate-expired', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'certificate-expired', 'waived', 1);
