INSERT INTO fstab (path, options, source, line) VALUES ('/var/log', ',defaults,', '/etc/fstab', 2);
