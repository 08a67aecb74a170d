INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.yama.ptrace_scope', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.yama.ptrace_scope', '0', '/proc/sys/kernel/yama/ptrace_scope');
