INSERT INTO net_reach (from_zone, to_zone, address, protocol, port, reachable, answered, expected, how, line) VALUES
  ('office', 'outside', '203.0.113.1', 'http-proxy', 3128, 1, 1, 'must not', 'the proxy has connected', 2);
