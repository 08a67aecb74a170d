INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('mitigations', 'off', 'running', '/proc/cmdline'), ('nokaslr', NULL, 'grub',
    '/etc/default/grub');
