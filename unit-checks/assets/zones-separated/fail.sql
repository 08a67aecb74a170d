INSERT INTO zones (id, name, network, separation) VALUES ('涉密', '涉密', 'classified', 'firewall');
