INSERT INTO zones (id, name, network, separation, is_important) VALUES ('业务区', '业务区', 'inner', 'firewall', 1), ('访客', '访客', 'wireless', 'vlan', 0), ('涉密', '涉密', 'classified', 'physical', 1);
