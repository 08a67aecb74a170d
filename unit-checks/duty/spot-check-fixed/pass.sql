INSERT INTO spot_checks (id, item, found, verdict, "on") VALUES ('a', '弱口令', '两台', 'differs', '2025-09-12'), ('b', '门禁', '正常', 'agrees', '2025-09-12'), ('c', '补丁', '缺', 'differs', '2026-01-10');
INSERT INTO problems (number, source, title, state, first_seen_on) VALUES ('P1', 'spot_check', '弱口令', 'closed', '2025-09-12');
INSERT INTO spot_checks (unit, unit_code, id, item, found, verdict, "on") VALUES ('district', 'school', 'd', '门禁', '无', 'differs', '2025-09-12');
