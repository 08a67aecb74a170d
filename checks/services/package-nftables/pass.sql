INSERT INTO packages (name, version, status) VALUES ('nftables', '1.0', 'installed');
