INSERT INTO device_snmp (version, credentials, is_accepted) VALUES ('2c', 'given', 1);
