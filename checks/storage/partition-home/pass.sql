INSERT INTO fstab (path, options, source, line) VALUES ('/home', ',defaults,', '/etc/fstab', 2);
