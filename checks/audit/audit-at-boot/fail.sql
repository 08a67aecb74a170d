-- Written, but not restarted since.
INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('quiet', NULL, 'running', '/proc/cmdline'), ('audit', '1', 'grub', '/etc/default/grub');
