INSERT INTO sssd_config (section, key, value, path, line) VALUES ('sssd', 'user', 'sssd', '/etc/sssd/sssd.conf', 3);
