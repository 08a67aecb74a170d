INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('net.ipv4.conf.default.forwarding', '0', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('net.ipv4.conf.default.forwarding', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
