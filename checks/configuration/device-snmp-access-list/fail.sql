INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, acl) VALUES ('sw1', 9, 'community', 'v1 v2c', 'plain', 'ro', 0, NULL);
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, acl) VALUES ('empty', 9, 'community', 'v1 v2c', 'plain', 'ro', 0, '21');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('empty', '21', 'acl', 0);
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, acl) VALUES ('open', 9, 'community', 'v1 v2c', 'plain', 'ro', 0, '2500');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('open', '2500', 'acl', 1);
INSERT INTO config_rules (device, line, acl, kind, position, action, is_enabled, is_shadowed, is_redundant, source) VALUES ('open', 3, '2500', 'acl', 1, 'permit', 1, 0, 0, 'any');
