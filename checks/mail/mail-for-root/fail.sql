INSERT INTO mail_aliases (name, target, path, line) VALUES ('postmaster', 'root', '/etc/aliases', 2);
