INSERT INTO container_daemon (engine, key, value, path) VALUES
  ('docker', 'hosts', 'tcp://0.0.0.0:2376', '/etc/docker/daemon.json'), ('docker', 'tlsverify', 'true', '/etc/docker/daemon.json'), ('docker', 'hosts', 'fd://', '/x');
