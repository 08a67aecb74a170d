INSERT INTO selinux (configured_mode, policy, has_policy, path, line) VALUES ('enforcing', 'targeted', 1, '/etc/selinux/config', 2);
