INSERT INTO mail_aliases (name, target, path, line) VALUES ('root', 'it@example.org', '/etc/aliases', 2), ('postmaster', 'root', '/etc/aliases', 3);
