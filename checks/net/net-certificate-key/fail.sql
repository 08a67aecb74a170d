INSERT INTO net_certificates (ip, port, chain, position, subject, key_kind, key_bits) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 'rsa', 1024),
  ('10.0.0.2', 443, 1, 1, 'CN=his.example.org', 'dsa', 2048);
