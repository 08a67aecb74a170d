INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('ssh', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/ssh.service'),
  ('sshd', 'service', 'alias', 1, 0, '/etc/systemd/system/sshd.service'),
  ('ssh', 'sysv', 'enabled', 1, 0, '/etc/init.d/ssh'),
  ('ufw', 'service', 'enabled', 1, 0, '/usr/lib/systemd/system/ufw.service'),
  ('nftables', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/nftables.service');
