INSERT INTO selinux (configured_mode, policy, has_policy, current_mode, unconfined_services, path, line)
VALUES ('permissive', 'targeted', 1, 'enforcing', 0, '/etc/selinux/config', 7);
