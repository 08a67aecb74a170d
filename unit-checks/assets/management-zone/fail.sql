INSERT INTO zones (id, name, network, separation) VALUES ('管理', '管理', 'management', 'none'), ('业务', '业务', 'inner', 'physical');
