INSERT INTO packages (name, version, status) VALUES ('systemd-cron', '1.0', 'installed');
