INSERT INTO net_register (ip, mac) VALUES ('10.1.2.3', '52:54:00:00:00:03');
INSERT INTO net_seen_hosts (ip, mac) VALUES ('10.1.2.4', '52:54:00:00:00:04');
