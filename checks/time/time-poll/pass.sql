INSERT INTO files (path) VALUES ('/etc/chrony/chrony.conf'), ('/etc/ntp.conf');
INSERT INTO time_config (daemon, key, value, path, line) VALUES
  ('chrony', 'server', '10.1.1.1 iburst maxpoll 10', '/etc/chrony/chrony.conf', 1),
  ('ntp', 'server', '127.127.1.0', '/etc/ntp.conf', 2);
