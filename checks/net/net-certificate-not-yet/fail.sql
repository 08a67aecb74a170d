INSERT INTO net_certificates (ip, port, chain, position, subject, not_before) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', '2999-01-01T00:00:00Z');
