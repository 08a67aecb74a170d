INSERT INTO files (path) VALUES ('/etc/chrony/chrony.conf'), ('/etc/ntp.conf');
INSERT INTO time_config (daemon, key, value, path, line) VALUES
  ('chrony', 'pool', 'ntp.example.cn iburst', '/etc/chrony/chrony.conf', 1);
