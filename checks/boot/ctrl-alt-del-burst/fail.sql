INSERT INTO systemd_config (file, key, value, is_effective, path, line) VALUES
  ('system.conf', 'CtrlAltDelBurstAction', 'none', 0, '/etc/systemd/system.conf', 2),
  ('system.conf', 'CtrlAltDelBurstAction', '', 1, '/etc/systemd/system.conf', 3),
  ('logind.conf', 'CtrlAltDelBurstAction', 'none', 1, '/etc/systemd/logind.conf', 4);
