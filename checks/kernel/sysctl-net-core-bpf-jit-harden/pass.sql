INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('net.core.bpf_jit_harden', '1', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('net.core.bpf_jit_harden', '2', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('net.core.bpf_jit_harden', '2', '/proc/sys/net/core/bpf_jit_harden');
