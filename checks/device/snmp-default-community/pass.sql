INSERT INTO device_snmp (version, credentials, is_accepted) VALUES ('2c', 'given', 1), ('2c', 'public', 0), ('2c', 'private', 0);
