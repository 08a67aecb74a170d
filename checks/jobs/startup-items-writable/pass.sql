INSERT INTO startup_items (kind, name, command, program, user, is_enabled, is_writable_by_others, path) VALUES
  ('service', 'ssh.service', '/usr/sbin/sshd -D', '/usr/sbin/sshd', 'root', 1, 0, '/usr/lib/systemd/system/ssh.service'),
  ('desktop', 'old', '/opt/x', '/opt/x', NULL, 0, 1, '/etc/xdg/autostart/old.desktop');
