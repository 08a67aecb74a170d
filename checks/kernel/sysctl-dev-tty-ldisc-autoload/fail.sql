INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('dev.tty.ldisc_autoload', '0', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('dev.tty.ldisc_autoload', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
