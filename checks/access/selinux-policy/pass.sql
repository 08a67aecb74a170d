INSERT INTO selinux (configured_mode, policy, has_policy, current_mode, unconfined_services, path, line)
VALUES ('enforcing', 'targeted', 1, 'enforcing', 0, '/etc/selinux/config', 7);
INSERT INTO selinux (configured_mode, policy, has_policy, current_mode, unconfined_services, path, line)
VALUES ('disabled', 'targeted', 0, 'disabled', NULL, '/etc/selinux/x', 7);
