INSERT INTO answer_states (question, state, value, answered_on) VALUES ('usb-storage-closed', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'usb-storage-blocked', 'pass', 1), ('his', 'usb-storage-absent', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'usb-storage-blocked', 'waived', 1);
