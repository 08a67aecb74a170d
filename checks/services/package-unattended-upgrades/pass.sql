INSERT INTO packages (name, version, status) VALUES ('unattended-upgrades', '1.0', 'installed');
