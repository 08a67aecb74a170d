INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.unprivileged_bpf_disabled', '0', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('kernel.unprivileged_bpf_disabled', '2', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.unprivileged_bpf_disabled', '2', '/proc/sys/kernel/unprivileged_bpf_disabled');
