INSERT INTO systemd_config (file, section, key, value, is_effective, path, line)
VALUES ('system.conf', 'Manager', 'CtrlAltDelBurstAction', 'reboot-force', 0, '/etc/systemd/system.conf', 3),
  ('system.conf', 'Manager', 'CtrlAltDelBurstAction', 'none', 1, '/etc/systemd/system.conf.d/a.conf', 2);
