INSERT INTO net_tls_ciphers (ip, port, protocol, suite, dh_bits) VALUES ('10.0.0.1', 443, 'TLSv1.2', 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 1024);
