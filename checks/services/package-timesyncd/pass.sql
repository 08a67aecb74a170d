INSERT INTO packages (name, version, status) VALUES ('systemd-timesyncd', '1.0', 'installed');
