INSERT INTO systemd_config (file, section, key, value, is_effective, path, line) VALUES
  ('logind.conf', 'Login', 'StopIdleSessionSec', '10min', 1, '/etc/systemd/logind.conf', 2),
  ('logind.conf', 'Login', 'KillUserProcesses', '300', 1, '/etc/systemd/logind.conf', 3);
