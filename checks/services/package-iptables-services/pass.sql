INSERT INTO packages (name, version, status) VALUES ('iptables-services', '1.0', 'installed');
