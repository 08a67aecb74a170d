INSERT INTO named_config (scope, key, value, path, line) VALUES ('options', 'version', 'none', '/etc/named.conf', 3);
