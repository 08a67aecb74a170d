INSERT INTO polkit_rules (kind, actions, identities, result, is_local, is_active, path, line)
VALUES ('rule', 'org.libvirt.unix.manage', 'unix-group:libvirt', 'yes', 0, 0, '/etc/polkit-1/rules.d/50-l.rules', 1),
  ('rule', 'org.x', '', 'auth_admin', 0, 0, '/etc/polkit-1/rules.d/51.rules', 1),
  ('rule', 'org.y', '', 'yes', 0, 0, '/usr/share/polkit-1/rules.d/52.rules', 1);
