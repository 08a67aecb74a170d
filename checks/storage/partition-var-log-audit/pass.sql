INSERT INTO fstab (path, options, source, line) VALUES ('/var/log/audit', ',defaults,', '/etc/fstab', 2);
