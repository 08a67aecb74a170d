INSERT INTO packages (name, version, status) VALUES ('usbguard', '1.0', 'installed');
