INSERT INTO assets (id, name, class, target, os) VALUES ('A1', 'a', 'server', 'his', 'Debian 12'), ('A2', 'a', 'server', 'web', '银河麒麟 V10');
INSERT INTO all_os (target, id, name) VALUES ('his', 'debian', 'Debian GNU/Linux 12 (bookworm)'), ('web', 'kylin', 'Kylin Linux Advanced Server V10');
