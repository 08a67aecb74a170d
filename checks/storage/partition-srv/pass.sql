INSERT INTO fstab (path, options, source, line) VALUES ('/srv', ',defaults,', '/etc/fstab', 2);
