INSERT INTO log_logins (source, host, account, from_address, service, is_refused, count, odd_hours, first_at, last_at) VALUES ('a', 'h', 'bob', '10.1.1.9', 'ftp', 0, 30, 0, '2026-01-01T08:00:00Z', '2026-01-20T09:00:00Z');
INSERT INTO log_logins (source, host, account, from_address, service, is_refused, count) VALUES
  ('ftp.log', 'old', NULL, '10.1.1.9', 'telnet', 0, 1);
