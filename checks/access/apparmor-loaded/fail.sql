INSERT INTO apparmor (name, configured_mode, current_mode, path, line) VALUES ('a', 'enforce', 'enforce', '/etc/apparmor.d/a', 5), ('b', 'complain', 'unloaded', '/etc/apparmor.d/b', 5);
