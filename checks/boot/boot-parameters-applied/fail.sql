INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('root', 'UUID=1', 'running', '/proc/cmdline'), ('quiet', NULL, 'running', '/proc/cmdline'),
  ('quiet', NULL, 'grub', '/etc/default/grub'), ('audit', '1', 'grub', '/etc/default/grub');
