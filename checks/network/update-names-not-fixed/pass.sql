INSERT INTO hosts_file (address, name, is_loopback, path, line) VALUES ('127.0.0.1', 'localhost', 1, '/etc/hosts', 1), ('10.1.2.3', 'mirror.hospital.example', 0, '/etc/hosts', 2), ('10.1.2.4', 'notdebian.org', 0, '/etc/hosts', 3);
INSERT INTO os (id, hostname) VALUES ('debian', 'his1');
