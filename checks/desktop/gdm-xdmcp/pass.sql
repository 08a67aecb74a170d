INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('gdm', NULL, 'xdmcp/Enable', 'false', 0, '/etc/gdm3/custom.conf', 2);
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('gdm', NULL, 'daemon/WaylandEnable', 'true', 0, '/etc/gdm3/custom.conf', 2);
