INSERT INTO sysctl (name, value) VALUES
  ('net.ipv6.conf.all.accept_ra', '1'), ('net.ipv6.conf.eth0.accept_ra', '0'),
  ('net.ipv6.conf.eth1.accept_ra', '1'), ('net.ipv6.conf.eth1.disable_ipv6', '1'),
  ('net.ipv6.conf.eth2.accept_ra', '1'), ('net.ipv6.conf.eth2.forwarding', '1');
