INSERT INTO log_events (source, host, kind, event, account, what, count, first_at, last_at) VALUES ('a', 'h', 'account', 'account made', 'bob', NULL, 1, '2026-01-01T08:00:00Z', '2026-01-01T08:00:00Z');
INSERT INTO log_logins (source, host, account, from_address, service, is_refused, count, odd_hours, first_at, last_at) VALUES
  ('his01/auth.log', 'his01', 'liwei', '10.1.1.9', 'ssh', 0, 5, 0, '2026-01-02T08:00:00Z', '2026-01-09T08:00:00Z');
INSERT INTO log_sources (source, kind, host, parts, bytes, records, undated, misdated, first_at, last_at, days, active_days, longest_gap_hours, gap_begins_at, clock_jumps, jump_at, damaged) VALUES
  ('his01/auth.log', 'text', NULL, 1, 900, 9, 0, 0, NULL, NULL, 0, 0, 0, NULL, 0, NULL, 0),
  ('his01/btmp', 'text', NULL, 1, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, 0, NULL, 0),
  ('his01/app/mysyslog', 'text', NULL, 1, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, 0, NULL, 0);
