INSERT INTO web_tls_certificates (address, chain, position, subject, issuer, names, not_after, days_left, key_kind, key_bits, signature, is_self_signed, is_weak_signature, is_name_right, is_trusted, trust_words) VALUES
  ('192.0.2.1:443', 1, 1, 'CN=www.example.cn', 'CN=CA', 'www.example.cn', '2027-11-01T00:00:00Z', 344, 'rsa', 2048, 'sha256WithRSAEncryption', 0, 0, 1, 1, NULL);
