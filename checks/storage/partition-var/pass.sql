INSERT INTO fstab (path, options, source, line) VALUES ('/var', ',defaults,', '/etc/fstab', 2);
