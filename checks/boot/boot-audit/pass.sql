INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('audit', '1', 'running', '/proc/cmdline'), ('audit_backlog_limit', '0', 'grub',
    '/etc/default/grub');
