INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('selinux', '0', 'grub', '/etc/default/grub'), ('apparmor', '0', 'running', '/proc/cmdline'),
  ('lsm', 'landlock,yama', 'grub', '/etc/default/grub');
