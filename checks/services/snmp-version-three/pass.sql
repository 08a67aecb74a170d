INSERT INTO snmpd_config (key, who, source, access, value, is_default_community, community_bytes, path, line) VALUES ('rouser', 'monitor', NULL, 'read', 'priv', 0, NULL, '/etc/snmp/snmpd.conf', 3);
