INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community) VALUES ('sw1', 9, 'group', 'v3', 'plain', 'ro', 0);
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community) VALUES ('sw1', 9, 'version', 'v3', 'plain', 'ro', 0);
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community) VALUES ('sw1', 9, 'host', 'v2c', 'plain', 'ro', 0);
INSERT INTO config_snmp (device, line, kind, version, name) VALUES ('b', 9, 'user', 'v3', 'nms');
