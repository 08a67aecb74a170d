INSERT INTO files (path) VALUES ('/etc/chrony/chrony.conf'), ('/etc/ntp.conf');
INSERT INTO time_config (daemon, key, value, path, line) VALUES
  ('ntp', 'server', '127.127.1.0', '/etc/ntp.conf', 1),
  ('chrony', 'server', '10.1.1.1', '/etc/chrony/chrony.conf', 2);
