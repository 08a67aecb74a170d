INSERT INTO limits (domain, type, item, value, is_effective, path, line)
VALUES ('root', 'hard', 'core', '0', 1, '/etc/security/limits.conf', 50), ('*', 'soft', 'core', '0', 1, '/etc/security/limits.conf', 51);
