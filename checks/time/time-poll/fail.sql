INSERT INTO files (path) VALUES ('/etc/chrony/chrony.conf'), ('/etc/ntp.conf');
INSERT INTO time_config (daemon, key, value, path, line) VALUES
  ('chrony', 'server', '10.1.1.1 iburst maxpoll 11', '/etc/chrony/chrony.conf', 1),
  ('chrony', 'server', '10.1.1.2 maxpoll "9"', '/etc/chrony/chrony.conf', 2),
  ('ntp', 'server', '10.1.1.1 maxpoll 9', '/etc/ntp.conf', 2);
