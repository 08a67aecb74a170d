INSERT INTO net_reach (from_zone, to_zone, address, protocol, port, reachable, answered, expected, how, line) VALUES
  ('office', 'outside', '203.0.113.1', 'dns', 53, 1, 1, 'must not', 'a DNS answer', 2);
