INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('quiet', NULL, 'running', '/proc/cmdline'), ('audit', '1', 'running', '/proc/cmdline');
