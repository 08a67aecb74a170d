INSERT INTO screen_lock (mechanism, key, value, path, line) VALUES ('gdm', 'daemon/AutomaticLoginEnable', 'True', '/etc/gdm3/custom.conf', 4);
