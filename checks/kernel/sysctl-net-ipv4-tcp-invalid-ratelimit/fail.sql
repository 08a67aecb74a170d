INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('net.ipv4.tcp_invalid_ratelimit', '500', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('net.ipv4.tcp_invalid_ratelimit', '0', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('kernel.other', '500', 1, '/etc/sysctl.d/90-security.conf', 2);
