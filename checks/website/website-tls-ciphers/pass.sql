INSERT INTO web_tls_ciphers (address, protocol, suite, key_bits, dh_bits, is_weak, is_sm, has_forward_secrecy) VALUES
  ('192.0.2.1:443', 'TLSv1.2', 'TLS_RSA_WITH_AES_128_CBC_SHA', 128, NULL, 0, 0, 0);
