INSERT INTO fstab (path, options, source, line) VALUES ('/boot', ',defaults,', '/etc/fstab', 2);
