INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, acl) VALUES ('sw1', 9, 'community', 'v1 v2c', 'plain', 'ro', 0, NULL);
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, acl) VALUES ('empty', 9, 'community', 'v1 v2c', 'plain', 'ro', 0, '21');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('empty', '21', 'acl', 0);
