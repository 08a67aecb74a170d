INSERT INTO device_snmp (version, credentials, is_accepted, signing, encryption) VALUES ('3', 'given', 1, 'sha256', 'aes'), ('2c', 'public', 0, NULL, NULL);
