INSERT INTO apparmor (name, configured_mode, path, line) VALUES ('/usr/sbin/chronyd', 'disabled', '/etc/apparmor.d/usr.sbin.chronyd', 5);
