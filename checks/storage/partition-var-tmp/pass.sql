INSERT INTO fstab (path, options, source, line) VALUES ('/var/tmp', ',defaults,', '/etc/fstab', 2);
