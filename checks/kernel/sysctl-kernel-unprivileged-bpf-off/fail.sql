INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.unprivileged_bpf_disabled', '2', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('kernel.unprivileged_bpf_disabled', '0', 1, '/etc/sysctl.d/90-security.conf', 1);
