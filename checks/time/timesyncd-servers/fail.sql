INSERT INTO time_sync (daemon, is_enabled, server, is_default) VALUES ('systemd-timesyncd', 1, '0.debian.pool.ntp.org', 1);
