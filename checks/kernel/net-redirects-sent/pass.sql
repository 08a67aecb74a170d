INSERT INTO sysctl (name, value) VALUES
  ('net.ipv4.conf.all.send_redirects', '0'), ('net.ipv4.conf.all.forwarding', '0'),
  ('net.ipv4.conf.eth0.send_redirects', '1'), ('net.ipv4.conf.eth0.forwarding', '0'),
  ('net.ipv4.conf.eth1.send_redirects', '0'), ('net.ipv4.conf.eth1.forwarding', '1');
