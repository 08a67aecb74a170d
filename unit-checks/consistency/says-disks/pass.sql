INSERT INTO answer_states (question, state, value, answered_on) VALUES ('disk-encrypted', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'disks-encrypted', 'pass', 1), ('his', 'usb-disks-encrypted', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'disks-encrypted', 'waived', 1);
