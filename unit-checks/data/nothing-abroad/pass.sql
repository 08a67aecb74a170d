INSERT INTO backups (id, name, is_abroad) VALUES ('a', 'a', 0);
INSERT INTO systems (id, name, hosted, status) VALUES ('s', 's', 'abroad', 'retired');
INSERT INTO suppliers (id, name, gets_data) VALUES ('x', 'x', 'external');
