INSERT INTO sysctl (name, value) VALUES
  ('net.ipv6.conf.all.accept_ra', '0'), ('net.ipv6.conf.eth0.accept_ra', '1'),
  ('net.ipv6.conf.eth0.forwarding', '0'), ('net.ipv6.conf.eth1.accept_ra', '2'),
  ('net.ipv6.conf.eth1.forwarding', '1');
