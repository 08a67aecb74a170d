INSERT INTO staff_changes (person, class, "on", accounts_closed_on) VALUES ('吴工', 'left', '2025-06-01', '2025-06-01');
INSERT INTO accounts (id, system, name, holder, is_enabled) VALUES ('a', 'HIS', 'wu', '吴工', 0), ('b', 'HIS', 'chen', '陈工', 1);
