INSERT INTO sysctl (name, value) VALUES
  ('net.ipv4.conf.all.accept_redirects', '1'), ('net.ipv4.conf.all.forwarding', '0'),
  ('net.ipv4.conf.all.secure_redirects', '1'),
  ('net.ipv4.conf.eth0.accept_redirects', '0'), ('net.ipv4.conf.eth0.forwarding', '0'),
  ('net.ipv6.conf.all.accept_redirects', '0'),
  ('net.ipv6.conf.eth0.accept_redirects', '1'), ('net.ipv6.conf.eth0.disable_ipv6', '0');
