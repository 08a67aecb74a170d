INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('audit_backlog_limit', '8192', 'grub', '/etc/default/grub'),
  ('audit_backlog_limit', '64', 'running', '/proc/cmdline');
