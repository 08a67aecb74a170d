INSERT INTO accounts (id, system, name, approved_on, reviewed_on) VALUES ('a', 'HIS', 'chen', '2020-01-01', '2025-06-01'), ('b', 'HIS', 'new', '2025-10-01', NULL);
