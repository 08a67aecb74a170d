INSERT INTO smartcard_config (block, key, value, path, line) VALUES
  ('pam_pkcs11/pkcs11_module opensc', 'cert_policy', 'ca,signature',
    '/etc/pam_pkcs11/pam_pkcs11.conf', 12);
