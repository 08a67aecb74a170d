INSERT INTO fstab (path, options, source, line) VALUES ('/opt', ',defaults,', '/etc/fstab', 2);
