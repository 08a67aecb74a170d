INSERT INTO apparmor (name, configured_mode, current_mode, path, line) VALUES ('/usr/sbin/chronyd', 'enforce', 'enforce', '/etc/apparmor.d/usr.sbin.chronyd', 5),
  ('old', 'complain', 'enforce', '/etc/apparmor.d/old', 5), ('off', 'disabled', NULL, '/etc/apparmor.d/off', 5);
