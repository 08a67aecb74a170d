INSERT INTO zones (id, name, network, separation) VALUES ('管理', '管理', 'management', 'vlan'), ('业务', '业务', 'inner', 'physical');
