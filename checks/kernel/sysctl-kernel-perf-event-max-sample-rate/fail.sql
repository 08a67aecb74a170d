INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.perf_event_max_sample_rate', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.perf_event_max_sample_rate', '100000', '/proc/sys/kernel/perf_event_max_sample_rate');
