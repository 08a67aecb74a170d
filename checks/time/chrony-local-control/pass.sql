INSERT INTO files (path) VALUES ('/etc/chrony/chrony.conf'), ('/etc/ntp.conf');
INSERT INTO time_config (daemon, key, value, path, line) VALUES
  ('chrony', 'cmdport', '0', '/etc/chrony/chrony.conf', 1);
