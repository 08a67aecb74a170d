INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, acl) VALUES ('sw1', 9, 'community', 'v1 v2c', 'plain', 'ro', 0, '20');
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community) VALUES ('b', 9, 'community', 'v1 v2c', 'plain', 'ro', 0);
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community, acl) VALUES ('b', 9, 'acl', 'v1 v2c', 'plain', 'ro', 0, '2000');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('sw1', '20', 'acl', 1);
INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('fw1', 'asa', 0, 1);
INSERT INTO config_snmp (device, line, kind, version, community_kind, access, is_default_community) VALUES ('fw1', 9, 'community', 'v1 v2c', 'plain', 'ro', 0);
INSERT INTO config_acls (device, name, kind, rules) VALUES ('b', '2000', 'acl', 1);
