INSERT INTO log_logins (source, host, account, from_address, service, is_refused, count, odd_hours, first_at, last_at) VALUES ('a', 'h', 'bob', '10.1.1.9', 'ssh', 1, 3, 0, '2026-01-01T08:00:00Z', '2026-01-01T08:01:00Z'), ('a', 'h', 'bob', '10.1.1.9', 'ssh', 0, 1, 0, '2026-01-01T08:02:00Z', '2026-01-01T08:02:00Z'), ('a', 'h', 'eve', '10.6.6.6', 'ssh', 1, 300, 0, '2026-01-01T08:00:00Z', '2026-01-01T08:10:00Z');
-- One person in several logs: four refusals are four.
INSERT INTO log_logins (source, host, account, from_address, service, is_refused, count, odd_hours, first_at, last_at) VALUES
  ('auth.log', 'pacs01', 'zhang', '10.1.1.8', 'ssh', 0, 5, 0, '2026-01-02T08:00:00Z', '2026-01-09T08:00:00Z'),
  ('messages', 'pacs01', 'zhang', '10.1.1.8', 'ssh', 0, 5, 0, '2026-01-02T08:00:00Z', '2026-01-09T08:00:00Z'),
  ('secure', 'pacs01', 'zhang', '10.1.1.8', 'ssh', 0, 5, 0, '2026-01-02T08:00:00Z', '2026-01-09T08:00:00Z'),
  ('auth.log', 'pacs01', 'zhang', '10.1.1.8', 'ssh', 1, 4, 0, '2026-01-01T08:00:00Z', '2026-01-01T08:01:00Z');
