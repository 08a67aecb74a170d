INSERT INTO packages (name, version, status) VALUES ('openssh-server', '1:9.2p1-2', 'installed');
