INSERT INTO net_certificates (ip, port, chain, position, subject, key_kind, key_bits) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 'rsa', 2048),
  ('10.0.0.2', 443, 1, 1, 'CN=his.example.org', 'ec', 256),
  ('10.0.0.3', 443, 1, 1, 'CN=his.example.org', 'sm2', 256),
  ('10.0.0.4', 443, 1, 1, 'CN=his.example.org', 'ed25519', 253);
