INSERT INTO duties (id, role, person, is_reachable, call_tested_on) VALUES ('a', 'group_head', '王院长', 1, '2025-12-20'), ('b', 'clerk', '钱', 0, NULL);
