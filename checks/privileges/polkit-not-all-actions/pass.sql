INSERT INTO polkit_rules (kind, actions, identities, result, is_local, is_active, path, line)
VALUES ('rule', 'org.libvirt.unix.manage', 'unix-group:libvirt', 'yes', 0, 0, '/etc/polkit-1/rules.d/50-l.rules', 1),
  ('admin', '', 'unix-group:sudo', NULL, 0, 0, '/etc/polkit-1/rules.d/40.rules', 1);
