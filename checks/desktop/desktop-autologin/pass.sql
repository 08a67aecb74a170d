INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('gdm', NULL, 'daemon/AutomaticLoginEnable', 'false', 0, '/etc/gdm3/custom.conf', 2);
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('gdm', NULL, 'daemon/AutomaticLogin', 'li', 0, '/etc/gdm3/custom.conf', 2);
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('lightdm', NULL, 'Seat:*/autologin-user', '', 0, '/etc/lightdm/lightdm.conf', 2);
