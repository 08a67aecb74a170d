INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('lightdm', NULL, 'Seat:*/autologin-user', 'li', 0, '/etc/lightdm/lightdm.conf', 2);
