INSERT INTO spot_checks (item, object, claimed, found, verdict, "on") VALUES ('usb-storage-closed', 'pc1', 'yes', '未封闭', 'differs', '2025-12-01'), ('门禁', NULL, '有', '有', 'agrees', '2025-12-01');
INSERT INTO answer_states (question, state, value, answered_on) VALUES ('usb-storage-closed', 'fail', 'no', '2025-12-05');
INSERT INTO spot_checks (unit, unit_code, item, object, claimed, found, verdict, "on") VALUES ('district', 'school', '门禁', '北门', '有', '无', 'differs', '2026-01-10');
