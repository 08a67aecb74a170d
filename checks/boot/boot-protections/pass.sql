INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('mitigations', 'auto,nosmt', 'running', '/proc/cmdline'),
  ('spectre_v2', 'on', 'grub', '/etc/default/grub'), ('quiet', NULL, 'grub', '/etc/default/grub');
