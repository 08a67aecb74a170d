INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('gdm', NULL, 'xdmcp/Enable', 'true', 0, '/etc/gdm3/custom.conf', 2);
