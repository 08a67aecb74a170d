INSERT INTO accounts (id, system, name, approved_on, reviewed_on) VALUES ('a', 'HIS', 'chen', '2020-01-01', '2024-06-01');
