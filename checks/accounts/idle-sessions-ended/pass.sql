INSERT INTO systemd_config (file, key, value, is_effective, path, line) VALUES
  ('logind.conf', 'StopIdleSessionSec', '5min', 1, '/etc/systemd/logind.conf', 2);
