INSERT INTO log_events (source, host, kind, event, account, what, count, first_at, last_at) VALUES ('a', 'h', 'service', 'service installed', 'SYSTEM', 'ToDesk_Service', 1, '2026-01-01T08:00:00Z', '2026-01-01T08:00:00Z');
INSERT INTO log_logins (source, host, account, from_address, service, is_refused, count, odd_hours, first_at, last_at) VALUES
  ('his01/auth.log', 'his01', 'liwei', '10.1.1.9', 'ssh', 0, 5, 0, '2026-01-02T08:00:00Z', '2026-01-09T08:00:00Z');
