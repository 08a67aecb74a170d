INSERT INTO sysctl (name, value) VALUES
  ('net.ipv4.conf.all.log_martians', '0'), ('net.ipv4.conf.eth0.log_martians', '0'),
  ('net.ipv4.conf.eth1.log_martians', '1');
