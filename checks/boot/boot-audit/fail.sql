INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('audit', '0', 'running', '/proc/cmdline'), ('audit', 'off', 'grub', '/etc/default/grub');
