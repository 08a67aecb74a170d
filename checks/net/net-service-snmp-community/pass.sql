INSERT INTO net_auth (ip, port, protocol, service, kind, account, is_accepted) VALUES
  ('10.0.0.1', 161, 'udp', 'snmp', 'community', 'public', 0);
