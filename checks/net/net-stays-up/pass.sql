INSERT INTO net_scan_events (ip, kind, detail, is_unseen) VALUES ('10.1.0.5', 'fragile', 'words', 1);
INSERT INTO net_scan_events (ip, kind, detail, is_unseen) VALUES (NULL, 'window', 'words', 1);
