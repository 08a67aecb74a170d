INSERT INTO accounts (id, system, name, place, password_changed_on) VALUES ('a', 'HIS', 'app', 'database', '2025-06-01');
