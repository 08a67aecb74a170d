INSERT INTO time_sync (daemon, is_enabled, server, is_default) VALUES ('systemd-timesyncd', 1, '10.0.0.1', 0);
