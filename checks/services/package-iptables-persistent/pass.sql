INSERT INTO packages (name, version, status) VALUES ('iptables-persistent', '1.0', 'installed');
