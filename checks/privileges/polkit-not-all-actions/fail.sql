INSERT INTO polkit_rules (kind, actions, identities, result, is_local, is_active, path, line)
VALUES ('rule', '', 'unix-group:wheel', 'yes', 1, 1, '/etc/polkit-1/rules.d/50-all.rules', 1);
