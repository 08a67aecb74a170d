INSERT INTO screen_lock (mechanism, key, value, path, line) VALUES ('gdm', 'daemon/TimedLoginEnable', 'False', '/etc/gdm3/custom.conf', 4);
