INSERT INTO sysctl (name, value) VALUES
  ('net.ipv4.conf.all.rp_filter', '0'), ('net.ipv4.conf.default.rp_filter', '2'),
  ('net.ipv4.conf.eth0.rp_filter', '1'), ('net.ipv4.conf.eth1.rp_filter', '0');
