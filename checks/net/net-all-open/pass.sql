INSERT INTO net_scan_events (ip, kind, detail, is_unseen) VALUES ('10.1.0.5', 'fragile', 'words', 1);
INSERT INTO net_scan_events (ip, kind, detail, is_unseen) VALUES ('10.1.0.6', 'rate-limited', 'words', 0);
INSERT INTO net_open_ports (ip, port) VALUES ('10.1.0.6', 22);
