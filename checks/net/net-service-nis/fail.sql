INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 111, 'tcp', 'rpcbind', 'rpc.program', 'ypserv');
