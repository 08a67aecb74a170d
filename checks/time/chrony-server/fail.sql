INSERT INTO files (path) VALUES ('/etc/chrony/chrony.conf'), ('/etc/ntp.conf');
INSERT INTO time_config (daemon, key, value, path, line) VALUES
  ('chrony', 'server', '', '/etc/chrony/chrony.conf', 1),
  ('chrony', 'refclock', 'PHC /dev/ptp0', '/etc/chrony/chrony.conf', 2),
  ('ntp', 'server', '10.1.1.1', '/etc/ntp.conf', 3);
