INSERT INTO sysctl (name, value) VALUES ('net.ipv4.ip_forward', '1'), ('vm.swappiness', '10');
INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('net.ipv4.ip_forward', '0', 1, '/etc/sysctl.d/90-network.conf', 1),
  ('vm.swappiness', '10', 1, '/etc/sysctl.d/99-db.conf', 1);
