INSERT INTO limits (domain, type, item, value, is_effective, path, line)
VALUES ('*', 'hard', 'core', '0', 1, '/etc/security/limits.conf', 50), ('*', 'soft', 'core', 'unlimited', 1, '/etc/security/limits.conf', 51);
