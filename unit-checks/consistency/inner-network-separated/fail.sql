INSERT INTO assets (id, name, class, target, network) VALUES ('A1', 'a', 'workstation', 'pc1', 'inner');
INSERT INTO all_interfaces (target, name, kind, is_up) VALUES ('pc1', 'wlan0', 'wireless', 1);
