INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('kde', NULL, 'Daemon/Autolock', 'false', 0, '/etc/xdg/kscreenlockerrc', 2);
