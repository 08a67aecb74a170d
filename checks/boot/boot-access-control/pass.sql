INSERT INTO kernel_cmdline (name, value, source, path) VALUES
  ('apparmor', '1', 'running', '/proc/cmdline'), ('security', 'apparmor', 'grub',
    '/etc/default/grub'),
  ('lsm', 'landlock,lockdown,yama,integrity,apparmor,bpf', 'grub', '/etc/default/grub');
