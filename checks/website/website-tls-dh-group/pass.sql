INSERT INTO web_tls_ciphers (address, protocol, suite, key_bits, dh_bits, is_weak, is_sm, has_forward_secrecy) VALUES
  ('192.0.2.1:443', 'TLSv1.2', 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 128, 2048, 0, 0, 1),
  ('192.0.2.1:443', 'TLSv1.2', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 128, NULL, 0, 0, 1);
