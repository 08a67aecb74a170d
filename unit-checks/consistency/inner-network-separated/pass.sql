INSERT INTO assets (id, name, class, target, network) VALUES ('A1', 'a', 'workstation', 'pc1', 'inner'), ('A2', 'a', 'workstation', 'pc2', 'outer');
INSERT INTO all_interfaces (target, name, kind, is_up) VALUES ('pc1', 'eth0', 'ethernet', 1), ('pc1', 'wlan0', 'wireless', 0), ('pc2', 'wlan0', 'wireless', 1);
