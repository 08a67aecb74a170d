INSERT INTO net_scan_events (ip, kind, detail, is_unseen, is_agreed) VALUES ('10.1.0.5', 'rate-limited', 'words', 0, 0);
INSERT INTO net_scan_events (ip, kind, detail, is_unseen, is_agreed) VALUES ('10.1.0.6', 'silent', 'words', 1, 0);
INSERT INTO net_scan_events (ip, kind, detail, is_unseen, is_agreed) VALUES ('10.1.0.7', 'fragile', 'words', 1, 1);
INSERT INTO net_scan_events (ip, kind, detail, is_unseen, is_agreed) VALUES ('10.1.0.8/29', 'excluded', 'words', 1, 1);
