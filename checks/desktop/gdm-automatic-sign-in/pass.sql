INSERT INTO screen_lock (mechanism, key, value, path, line) VALUES ('gdm', 'daemon/AutomaticLoginEnable', 'False', '/etc/gdm3/custom.conf', 4);
