INSERT INTO answer_states (question, state, value, answered_on) VALUES ('usb-storage-closed', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'usb-storage-blocked', 'pass', 1), ('pc7', 'usb-storage-absent', 'fail', 1);
