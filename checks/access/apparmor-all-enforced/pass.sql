INSERT INTO apparmor (name, configured_mode, current_mode, path, line) VALUES ('/usr/sbin/chronyd', 'enforce', 'enforce', '/etc/apparmor.d/usr.sbin.chronyd', 5);
