INSERT INTO systemd_config (file, section, key, value, is_effective, path, line)
VALUES ('user.conf', 'Manager', 'CtrlAltDelBurstAction', 'none', 1, '/etc/systemd/user.conf', 3);
