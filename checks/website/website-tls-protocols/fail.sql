INSERT INTO web_tls_protocols (address, protocol, is_offered, suite) VALUES
  ('192.0.2.1:443', 'TLSv1.2', 1, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'),
  ('192.0.2.1:443', 'TLSv1.0', 1, 'TLS_RSA_WITH_AES_128_CBC_SHA');
