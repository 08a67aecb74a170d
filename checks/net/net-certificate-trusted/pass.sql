INSERT INTO net_certificates (ip, port, chain, position, subject, is_self_signed, is_trusted, trust_problem, days_left) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 0, 1, NULL, 90),
  ('10.0.0.2', 443, 1, 1, 'CN=his.example.org', 0, NULL, NULL, 90),
  ('10.0.0.3', 443, 1, 1, 'CN=his.example.org', 1, 0, 'self-signed certificate', 90),
  ('10.0.0.4', 443, 1, 1, 'CN=his.example.org', 0, 0, 'certificate has expired', -3);
