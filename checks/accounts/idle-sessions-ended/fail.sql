INSERT INTO systemd_config (file, key, value, is_effective, path, line) VALUES
  ('logind.conf', 'StopIdleSessionSec', '10min', 1, '/etc/systemd/logind.conf', 2),
  ('logind.conf', 'KillUserProcesses', '300', 1, '/etc/systemd/logind.conf', 3);
