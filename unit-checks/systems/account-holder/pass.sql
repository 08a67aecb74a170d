INSERT INTO people (id, name, left_on) VALUES ('陈工', '陈工', NULL), ('吴工', '吴工', '2024-01-01');
INSERT INTO accounts (id, system, name, holder, is_enabled, closed_on) VALUES ('a', 'HIS', 'chen', '陈工', 1, NULL), ('b', 'HIS', 'wu', '吴工', 0, NULL), ('c', 'OA', 'wu', '吴工', NULL, '2024-01-01');
