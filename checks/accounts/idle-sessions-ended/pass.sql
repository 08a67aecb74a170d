INSERT INTO systemd_config (file, section, key, value, is_effective, path, line) VALUES
  ('logind.conf', 'Login', 'StopIdleSessionSec', '5min', 1, '/etc/systemd/logind.conf', 2);
