INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('dev.tty.legacy_tiocsti', '1', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('dev.tty.legacy_tiocsti', '0', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('dev.tty.legacy_tiocsti', '0', '/proc/sys/dev/tty/legacy_tiocsti');
