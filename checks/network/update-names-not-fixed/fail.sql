INSERT INTO hosts_file (address, name, is_loopback, path, line) VALUES ('127.0.0.1', 'database.clamav.net', 1, '/etc/hosts', 4), ('203.0.113.9', 'security.Debian.org', 0, '/etc/hosts', 5);
INSERT INTO os (id, hostname) VALUES ('debian', 'his1');
