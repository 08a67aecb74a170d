INSERT INTO web_tls_ciphers (address, protocol, suite, key_bits, dh_bits, is_weak, is_sm, has_forward_secrecy) VALUES
  ('192.0.2.1:443', 'TLSv1.2', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', 112, NULL, 1, 0, 0);
