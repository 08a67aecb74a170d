INSERT INTO services (name, kind, state, is_enabled) VALUES ('auditd', 'service', 'enabled', 1);
INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('quiet', NULL, 'running', '/proc/cmdline'), ('audit', '1', 'running', '/proc/cmdline');
