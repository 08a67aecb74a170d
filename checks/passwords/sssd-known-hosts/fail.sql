INSERT INTO sssd_config (section, key, value, path, line) VALUES ('ssh', 'ssh_known_hosts_timeout', '604800', '/etc/sssd/sssd.conf', 3);
