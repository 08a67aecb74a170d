INSERT INTO device_snmp (version, credentials, is_accepted) VALUES ('1', 'given', 0), ('2c', 'given', 1);
