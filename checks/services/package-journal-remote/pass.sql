INSERT INTO packages (name, version, status) VALUES ('systemd-journal-remote', '1.0', 'installed');
