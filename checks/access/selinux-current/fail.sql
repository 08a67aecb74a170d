INSERT INTO selinux (configured_mode, policy, has_policy, current_mode, unconfined_services, path, line)
VALUES ('enforcing', 'targeted', 1, 'permissive', 0, '/etc/selinux/config', 7);
