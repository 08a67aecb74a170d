INSERT INTO limits (domain, type, item, value, is_effective, path, line)
VALUES ('*', 'hard', 'maxlogins', '1', 1, '/etc/security/limits.conf', 50);
