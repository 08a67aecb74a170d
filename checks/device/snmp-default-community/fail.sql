INSERT INTO device_snmp (version, credentials, is_accepted) VALUES ('2c', 'given', 1), ('2c', 'public', 1), ('2c', 'private', 0);
