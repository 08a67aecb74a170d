INSERT INTO net_certificates (ip, port, chain, position, subject, is_weak_signature, signature) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 1, 'sha1WithRSAEncryption');
