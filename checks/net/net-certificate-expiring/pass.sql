INSERT INTO net_certificates (ip, port, chain, position, subject, days_left) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 30),
  ('10.0.0.2', 443, 1, 2, 'CN=his.example.org', 3),
  ('10.0.0.3', 443, 1, 1, 'CN=his.example.org', -4);
