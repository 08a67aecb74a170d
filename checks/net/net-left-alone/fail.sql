INSERT INTO net_scan_events (ip, kind, detail, is_unseen, is_agreed) VALUES ('10.1.0.7', 'fragile', 'words', 1, 1);
