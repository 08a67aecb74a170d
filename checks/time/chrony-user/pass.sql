INSERT INTO files (path) VALUES ('/etc/chrony/chrony.conf'), ('/etc/ntp.conf');
INSERT INTO time_config (daemon, key, value, path, line) VALUES
  ('chrony', 'user', '_chrony', '/etc/chrony/chrony.conf', 1),
  ('chrony', 'options', '-u chrony -F 2', '/etc/chrony/chrony.conf', 2);
