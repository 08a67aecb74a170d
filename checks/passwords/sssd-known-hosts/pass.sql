INSERT INTO sssd_config (section, key, value, path, line) VALUES ('ssh', 'ssh_known_hosts_timeout', '180', '/etc/sssd/sssd.conf', 3);
