INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, name, authentication, privacy) VALUES ('sw1', 9, 'group', 'v3', 'plain', 'ro', 0, 'g', 'yes', 'yes');
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, name, privacy) VALUES ('sw1', 9, 'group', 'v2c', 'plain', 'ro', 0, 'old', 'none');
