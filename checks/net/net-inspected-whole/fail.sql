INSERT INTO net_scan_events (ip, kind, detail, is_unseen) VALUES (NULL, 'window', 'words', 1);
