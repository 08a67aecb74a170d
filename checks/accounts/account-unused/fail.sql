INSERT INTO users (name, uid, can_login, path, line) VALUES ('gone', 1000, 1, '/etc/passwd', 2), ('never', 1001, 1, '/etc/passwd', 3);
INSERT INTO passwords (name, state, last_change) VALUES ('gone', 'set', '2024-01-01'), ('never', 'set', NULL);
INSERT INTO last_logins (user, at) VALUES ('gone', '2025-10-16T00:00:00Z'), ('never', NULL);
