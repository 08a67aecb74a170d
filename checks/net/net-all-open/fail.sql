INSERT INTO net_scan_events (ip, kind, detail, is_unseen) VALUES ('10.1.0.5', 'all-open', 'words', 0);
INSERT INTO net_open_ports (ip, port) VALUES ('10.1.0.5', 1);
