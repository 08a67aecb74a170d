INSERT INTO container_daemon (engine, key, value, path) VALUES
  ('docker', 'hosts', 'tcp://0.0.0.0:2375', '/etc/docker/daemon.json'), ('docker', 'tlsverify', 'false', '/etc/docker/daemon.json');
