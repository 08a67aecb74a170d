INSERT INTO net_certificates (ip, port, chain, position, subject, days_left) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 0);
