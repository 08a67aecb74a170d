INSERT INTO net_certificates (ip, port, chain, position, subject, is_self_signed) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 0),
  ('10.0.0.2', 443, 1, 3, 'CN=his.example.org', 1);
