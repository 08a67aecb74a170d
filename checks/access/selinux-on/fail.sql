INSERT INTO selinux (configured_mode, policy, has_policy, path, line) VALUES ('disabled', 'targeted', 1, '/etc/selinux/config', 2);
