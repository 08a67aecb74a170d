INSERT INTO net_scan_events (ip, kind, detail, is_unseen, is_agreed) VALUES (NULL, 'window', 'words', 1, 0);
