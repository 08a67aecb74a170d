INSERT INTO answer_states (question, state, value, answered_on) VALUES ('host-certificates-valid', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'certificate-expired', 'pass', 1), ('pc7', 'certificate-expired', 'fail', 1);
