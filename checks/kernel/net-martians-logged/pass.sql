INSERT INTO sysctl (name, value) VALUES
  ('net.ipv4.conf.all.log_martians', '1'), ('net.ipv4.conf.eth0.log_martians', '0');
