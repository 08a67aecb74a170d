-- A server's management board shows itself as such a card, but nothing leaves by it.
INSERT INTO interfaces (name, kind, is_up, is_virtual, driver) VALUES
  ('eth0', 'ethernet', 1, 0, 'igb'), ('idrac', 'ethernet', 1, 0, 'cdc_ether');
INSERT INTO routes (family, destination, gateway, interface, table_id, kind) VALUES
  ('ipv4', '0.0.0.0/0', '10.1.9.1', 'eth0', 254, 'unicast'),
  ('ipv4', '169.254.1.0/24', NULL, 'idrac', 254, 'unicast');
