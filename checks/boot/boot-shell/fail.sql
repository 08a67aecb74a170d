INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('init', '/bin/sh', 'running', '/proc/cmdline'), ('single', NULL, 'running', '/proc/cmdline'),
  ('systemd.unit', 'rescue.target', 'grub', '/etc/default/grub'),
  ('systemd.debug_shell', NULL, 'grub', '/etc/default/grub');
