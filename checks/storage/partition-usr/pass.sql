INSERT INTO fstab (path, options, source, line) VALUES ('/usr', ',defaults,', '/etc/fstab', 2);
