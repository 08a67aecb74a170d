INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.apparmor_restrict_unprivileged_unconfined', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.apparmor_restrict_unprivileged_unconfined', '0', '/proc/sys/kernel/apparmor_restrict_unprivileged_unconfined');
