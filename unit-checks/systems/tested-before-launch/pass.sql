INSERT INTO systems (id, name, class, went_live_on, tested_before_launch_on) VALUES ('HIS', 'HIS', 'business', '2020-05-01', '2020-04-20'), ('OA', 'OA', 'office', '2021-01-01', NULL), ('公众号', '公众号', 'account', '2021-01-01', NULL);
INSERT INTO scans (object, class, "on", system) VALUES ('OA', 'web', '2025-06-01', 'OA');
