INSERT INTO fstab (path, options, source, line) VALUES ('/tmp', ',defaults,', '/etc/fstab', 2);
