INSERT INTO packages (name, version, status) VALUES ('iptables', '1.0', 'installed');
