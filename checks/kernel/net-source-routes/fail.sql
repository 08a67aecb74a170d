INSERT INTO sysctl (name, value) VALUES
  ('net.ipv4.conf.all.accept_source_route', '1'), ('net.ipv4.conf.eth0.accept_source_route', '1'),
  ('net.ipv4.conf.eth1.accept_source_route', '0'),
  ('net.ipv6.conf.all.accept_source_route', '1'), ('net.ipv6.conf.eth0.accept_source_route', '1');
