INSERT INTO db_encryption (kind, name, is_on, value) VALUES ('transport', 'tls', 1, NULL), ('transport', 'ciphers', NULL, 'HIGH:RC4-SHA');
