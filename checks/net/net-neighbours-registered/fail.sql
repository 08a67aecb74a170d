INSERT INTO net_register (ip, mac, name, device_class, is_fragile) VALUES ('10.1.0.2', '02:00:00:00:00:02', 'floor3', 'switch', 0);
INSERT INTO net_links (agent, switch_name, interface, protocol, neighbour, neighbour_id, is_network_device) VALUES
  ('10.1.0.2', 'sw-f3', 'GE0/0/8', 'lldp', 'rogue', '02:00:00:00:00:99', 1);
