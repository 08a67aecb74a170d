INSERT INTO people (id, name, left_on) VALUES ('陈工', '陈工', '2025-12-01'), ('吴工', '吴工', '2026-01-16');
INSERT INTO duties (id, role, person, until) VALUES ('a', 'system_admin', '陈工', '2025-12-01'), ('b', 'network_admin', '吴工', NULL);
