INSERT INTO assets (id, name, class, target, os) VALUES ('A1', 'a', 'server', 'his', 'CentOS 7');
INSERT INTO all_os (target, id, name) VALUES ('his', 'debian', 'Debian GNU/Linux 12 (bookworm)');
