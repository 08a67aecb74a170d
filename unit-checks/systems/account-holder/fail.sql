INSERT INTO people (id, name, left_on) VALUES ('吴工', '吴工', '2024-01-01');
INSERT INTO accounts (id, system, name, holder) VALUES ('b', 'HIS', 'wu', '吴工');
