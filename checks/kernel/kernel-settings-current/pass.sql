INSERT INTO sysctl (name, value) VALUES
  ('kernel.sysrq', '438'), ('net.ipv4.tcp_rmem', '4096 87380 6291456'), ('vm.swappiness', '10');
INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.sysrq', '0x01b6', 1, '/usr/lib/sysctl.d/50-default.conf', 5),
  ('net.ipv4.tcp_rmem', '4096   87380  6291456', 1, '/etc/sysctl.d/10-db.conf', 1),
  ('vm.swappiness', '60', 0, '/etc/sysctl.d/10-db.conf', 2),
  ('vm.swappiness', '10', 1, '/etc/sysctl.d/99-db.conf', 1),
  ('net.ipv4.conf.*.rp_filter', '2', 1, '/usr/lib/sysctl.d/50-default.conf', 9);
