INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('net.ipv4.conf.default.forwarding', '1', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('net.ipv4.conf.default.forwarding', '0', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('net.ipv4.conf.default.forwarding', '0', '/proc/sys/net/ipv4/conf/default/forwarding');
