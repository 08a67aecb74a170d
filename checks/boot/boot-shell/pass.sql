INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('root', 'UUID=1', 'running', '/proc/cmdline'), ('ro', NULL, 'running', '/proc/cmdline'),
  ('init', '/lib/systemd/systemd', 'grub', '/etc/default/grub'),
  ('systemd.unit', 'multi-user.target', 'grub', '/etc/default/grub'),
  ('systemd.debug_shell', '0', 'grub', '/etc/default/grub');
